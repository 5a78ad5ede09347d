import { noRepetitionSentence } from '../display/verdict';
import { csvPieces } from '../export/csv';
import { repetitionGrid } from '../export/grid';
import { jsonGrid } from '../export/json';
import { setupData } from '../export/setupData';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import type { Exercise } from '../model/exercise/exercise';
import { EXERCISES } from '../model/exercise/registry';
import { MAX_SAMPLES, MIN_SAMPLES, type Setup } from '../model/result';
import type { SettingSpec, Settings } from '../model/setting';
import { simulate } from '../model/simulate';
import { type Flags, PATH_MODES, parseNumber, readChoice, readFlags, refusePositional } from './flags';
import { NO_REPETITION, Problem } from './problem';
import { readSettings } from './readSettings';

const FLAGS = {
  set: { isRepeatable: true },
  samples: { isRepeatable: false },
  format: { isRepeatable: false },
  paths: { isRepeatable: false },
};

/** `simulate <id>`: one repetition sample by sample, as CSV or JSON. */
export function runSimulate(args: readonly string[]): Iterable<string> {
  const flags = readFlags(args, FLAGS);
  const setup = readSetup(flags);
  const format = readChoice(flags, 'format', ['csv', 'json']) ?? 'csv';
  const result = simulate(setup);
  if (result.kind === 'no-repetition')
    throw new Problem(`No repetition of ${result.exercise}: ${noRepetitionSentence(result)}`, NO_REPETITION);
  const grid = repetitionGrid(result);
  return format === 'csv' ? csvPieces(grid.columns, grid.rows) : [jsonGrid(setupData(result), grid)];
}

function readSetup(flags: Flags): Setup {
  refusePositional(flags, 1, 'simulate');
  const exercise = readExercise(flags.positional[0]);
  const specs = [...exercise.settings, ...LIFTER_SETTINGS];
  const settings = readSettings(flags.values.get('set') ?? [], specs, exercise.id);
  return {
    exercise: exercise.id,
    settings: pick(settings, exercise.settings),
    lifter: pick(settings, LIFTER_SETTINGS),
    sampleCount: readSampleCount(flags),
    paths: readChoice(flags, 'paths', PATH_MODES),
  };
}

function readExercise(id: string | undefined): Exercise {
  const ids = EXERCISES.map((e) => e.id).join(', ');
  if (id === undefined) throw new Problem(`simulate needs an exercise: ${ids}.`);
  const exercise = EXERCISES.find((e) => e.id === id);
  if (!exercise) throw new Problem(`Unknown exercise ${id}; known are ${ids}.`);
  return exercise;
}

function readSampleCount(flags: Flags): number | undefined {
  const text = flags.values.get('samples')?.[0];
  if (text === undefined) return undefined;
  const count = parseNumber(text);
  if (count === undefined || count % 2 !== 1 || count < MIN_SAMPLES || count > MAX_SAMPLES)
    throw new Problem(`--samples is ${text}; it must be an odd number from ${MIN_SAMPLES} to ${MAX_SAMPLES}.`);
  return count;
}

function pick(settings: Settings, specs: readonly SettingSpec[]): Settings {
  const known = specs.filter((spec) => Object.hasOwn(settings, spec.key));
  return Object.fromEntries(known.map((spec) => [spec.key, settings[spec.key]]));
}
