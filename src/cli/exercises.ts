import { edgeSpec } from '../display/edge';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import { EXERCISES } from '../model/exercise/registry';
import type { SettingSpec } from '../model/setting';
import { readFlags, refusePositional } from './flags';

/** `exercises`: what can be simulated and what can be set, as JSON. */
export function runExercises(args: readonly string[]): Iterable<string> {
  refusePositional(readFlags(args, {}), 0, 'exercises');
  const list = EXERCISES.map(({ id, label, settings }) => ({
    id,
    label,
    settings: [...settings, ...LIFTER_SETTINGS].map(describeSetting),
  }));
  return [`${JSON.stringify(list, null, 2)}\n`];
}

function describeSetting(spec: SettingSpec) {
  const { unit, min, max, default: value } = edgeSpec(spec);
  return {
    key: spec.key,
    label: spec.label,
    unit,
    min,
    max,
    default: value,
    ...(spec.isAutomatic && { isAutomatic: true }),
    ...(spec.options && { options: spec.options }),
    help: spec.help,
  };
}
