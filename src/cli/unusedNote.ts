import { findExercise } from '../model/exercise/registry';
import type { Setup } from '../model/result';
import { type SettingSpec, settingsInUse } from '../model/setting';

/** The name of a choice's value, as it can be typed. */
export function nameOfChoice(
  { key, value }: { readonly key: string; readonly value: number },
  specs: readonly SettingSpec[],
): string | undefined {
  return specs.find((spec) => spec.key === key)?.options?.[value];
}

/** "sledStop changes nothing unless depthRule=stop." for settings that were given but do not count; absent when all do. */
export function unusedNote({ exercise, settings }: Setup): string | undefined {
  const { settings: specs } = findExercise(exercise);
  const used = settingsInUse(specs, settings);
  const sentences = specs.flatMap((spec) =>
    settings[spec.key] === undefined || used.includes(spec) || !spec.usedWhen
      ? []
      : [`${spec.key} changes nothing unless ${spec.usedWhen.key}=${nameOfChoice(spec.usedWhen, specs)}.`],
  );
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
