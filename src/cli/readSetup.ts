import { quoteInput } from '../display/quoteInput';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import type { Exercise } from '../model/exercise/exercise';
import { EXERCISES } from '../model/exercise/registry';
import { PATH_MODES } from '../model/muscle/geometry';
import { MAX_SAMPLES, MIN_SAMPLES, type Setup } from '../model/result';
import type { SettingSpec, Settings } from '../model/setting';
import { type Flags, parseNumber, readChoice, refusePositional } from './flags';
import { Problem } from './problem';
import { readLifterFile } from './readLifterFile';
import { readSettings } from './readSettings';

/** Flags of every command that needs a setup. */
export const SETUP_FLAGS = {
  set: { isRepeatable: true },
  lifter: { isRepeatable: false },
  samples: { isRepeatable: false },
  paths: { isRepeatable: false },
};

/** The setup of `<command> <exercise> --set … --lifter … --samples … --paths …`; --set wins over the lifter's file. */
export function readSetup(flags: Flags, command: string): Setup {
  refusePositional(flags, 1, command);
  const exercise = readExercise(flags.positional[0], command);
  const settings = readSettings(flags.values.get('set') ?? [], specsOf(exercise), exercise.id);
  const file = flags.values.get('lifter')?.[0];
  return {
    exercise: exercise.id,
    settings: pick(settings, exercise.settings),
    lifter: { ...(file !== undefined && readLifterFile(file)), ...pick(settings, LIFTER_SETTINGS) },
    sampleCount: readSampleCount(flags),
    paths: readChoice(flags, 'paths', PATH_MODES),
  };
}

/** Everything that can be set for an exercise: its own settings, then the lifter's. */
export function specsOf(exercise: Exercise): readonly SettingSpec[] {
  return [...exercise.settings, ...LIFTER_SETTINGS];
}

export function readExercise(id: string | undefined, command: string): Exercise {
  const ids = EXERCISES.map((e) => e.id).join(', ');
  if (id === undefined) throw new Problem(`${command} needs an exercise: ${ids}.`);
  const exercise = EXERCISES.find((e) => e.id === id);
  if (!exercise) throw new Problem(`Unknown exercise ${quoteInput(id)}; known are ${ids}.`);
  return exercise;
}

export function readSampleCount(flags: Flags): number | undefined {
  const text = flags.values.get('samples')?.[0];
  if (text === undefined) return undefined;
  const count = parseNumber(text);
  if (count === undefined || count % 2 !== 1 || count < MIN_SAMPLES || count > MAX_SAMPLES)
    throw new Problem(
      `--samples is ${quoteInput(text)}; it must be an odd number from ${MIN_SAMPLES} to ${MAX_SAMPLES}.`,
    );
  return count;
}

function pick(settings: Settings, specs: readonly SettingSpec[]): Settings {
  const known = specs.filter((spec) => Object.hasOwn(settings, spec.key));
  return Object.fromEntries(known.map((spec) => [spec.key, settings[spec.key]]));
}
