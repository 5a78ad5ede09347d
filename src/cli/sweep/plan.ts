import { dirname, resolve } from 'node:path';
import { quoteInput } from '../../display/quoteInput';
import { LIFTER_SETTINGS } from '../../model/anatomy/lifter';
import type { ExerciseId } from '../../model/exercise/exercise';
import { EXERCISES } from '../../model/exercise/registry';
import { DEFAULT_SAMPLES, MAX_SAMPLES, MIN_SAMPLES } from '../../model/result';
import { Problem } from '../problem';
import { readText } from '../readText';
import { type Axis, readAxes } from './axis';
import { readFields, tell } from './fields';
import { type LifterTable, readLifterTable } from './lifterTable';
import { POPULATIONS } from './population';
import { QUANTITIES, type Quantity, USUAL_QUANTITIES } from './quantities';

/** What a plan is made of: its own JSON and the table it names. Plain data, handed to threads. */
export interface PlanSource {
  readonly json: unknown;
  /** Text of the table of lifters; absent where the plan names none. */
  readonly lifters?: string;
}

export interface ExercisePlan {
  readonly id: ExerciseId;
  readonly axes: readonly Axis[];
}

/** A sweep as it was asked for, checked. */
export interface Plan {
  readonly exercises: readonly ExercisePlan[];
  readonly lifters: LifterTable | null;
  /** Lifters are drawn from a population. */
  readonly isPopulation: boolean;
  /** How often is drawn for each lifter of a table, or how many lifters are; and the seed of what is drawn. */
  readonly draws: { readonly count: number; readonly seed: number };
  /** Measures every lifter goes through; they win over table and population. */
  readonly measures: readonly Axis[];
  readonly keep: readonly Quantity[];
  /** Samples of a repetition where a kept quantity needs its curve. */
  readonly samples: number;
  /** Rows a part holds. */
  readonly chunk: number;
}

const FIELDS = ['exercises', 'lifters', 'draws', 'measures', 'keep', 'samples', 'chunk'];
const USUAL_CHUNK = 500;
const MOST_CHUNK = 100_000;
const MOST_DRAWS = 100_000_000;
const MOST_SEED = 2 ** 31 - 1;

/**
 * A plan and the table it names, from where it lies.
 * @throws Problem where a file cannot be read or the plan is no JSON
 */
export function loadPlan(path: string): PlanSource {
  const text = readText(path, 'The plan');
  const json = parse(text, path);
  const { lifters } = readFields(json, 'The plan', FIELDS);
  if (lifters === undefined) return { json };
  const { csv, population } = readFields(lifters, 'lifters', ['csv', 'population']);
  if (population !== undefined && csv === undefined) return { json };
  if (typeof csv !== 'string' || population !== undefined)
    throw new Problem('lifters must be csv with the name of a file, or a population, one of the two.');
  return { json, lifters: readText(resolve(dirname(path), csv), 'The table of lifters') };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(`The plan ${quoteInput(path)} is not JSON.`);
  }
}

/** @throws Problem naming key, value and range of what cannot be */
export function readPlan({ json, lifters }: PlanSource): Plan {
  const fields = readFields(json, 'The plan', FIELDS);
  const exercises = readExercises(fields.exercises);
  const measures = fields.measures === undefined ? [] : readAxes(fields.measures, LIFTER_SETTINGS, 'measures');
  const isPopulation = readPopulation(fields.lifters);
  const isDrawn = isPopulation || [...measures, ...exercises.flatMap(({ axes }) => axes)].some(({ spread }) => spread);
  return {
    exercises,
    lifters: lifters === undefined ? null : readLifterTable(lifters),
    isPopulation,
    draws: readDraws(fields.draws, isDrawn),
    measures,
    keep: readKeep(fields.keep),
    samples: readWhole('samples', fields.samples ?? DEFAULT_SAMPLES, [MIN_SAMPLES, MAX_SAMPLES], 2),
    chunk: readWhole('chunk', fields.chunk ?? USUAL_CHUNK, [1, MOST_CHUNK]),
  };
}

function readPopulation(json: unknown): boolean {
  if (json === undefined) return false;
  const { population } = readFields(json, 'lifters', ['csv', 'population']);
  if (population === undefined) return false;
  if (!POPULATIONS.includes(population as string))
    throw new Problem(`lifters.population is ${tell(population)}; known is ${POPULATIONS.join(', ')}.`);
  return true;
}

function readDraws(json: unknown, isDrawn: boolean): Plan['draws'] {
  if (!isDrawn) {
    if (json !== undefined)
      throw new Problem('The plan has draws, but neither a population nor a distribution to draw from.');
    return { count: 1, seed: 0 };
  }
  if (json === undefined) throw new Problem('The plan draws and needs draws with count and seed.');
  const { count, seed } = readFields(json, 'draws', ['count', 'seed']);
  return {
    count: readWhole('draws.count', count, [1, MOST_DRAWS]),
    seed: readWhole('draws.seed', seed, [0, MOST_SEED]),
  };
}

/** `["leg-press"]`, or `{ "leg-press": { "footHeight": [0.1, 0.2] } }`. */
function readExercises(json: unknown): ExercisePlan[] {
  const ids = EXERCISES.map(({ id }) => id).join(', ');
  if (json === undefined) throw new Problem(`The plan needs exercises: ${ids}.`);
  const asked = Array.isArray(json)
    ? json.map((id) => [id, {}] as const)
    : Object.entries(readFields(json, 'exercises'));
  if (asked.length === 0) throw new Problem(`The plan names no exercise; known are ${ids}.`);
  const named = asked.map(([id, settings]) => {
    const exercise = EXERCISES.find((each) => each.id === id);
    if (!exercise) throw new Problem(`The plan names an exercise ${tell(id)}; known are ${ids}.`);
    return { exercise, axes: readAxes(settings, exercise.settings, exercise.id) };
  });
  const twice = asked.find(([id], i) => asked.findIndex(([other]) => other === id) < i);
  if (twice) throw new Problem(`The plan names ${tell(twice[0])} twice.`);
  // in the order of the registry, as axes are in that of their specs
  return EXERCISES.flatMap(({ id }) =>
    named.filter(({ exercise }) => exercise.id === id).map(({ axes }) => ({ id, axes })),
  );
}

function readKeep(json: unknown = USUAL_QUANTITIES): Quantity[] {
  if (!Array.isArray(json) || json.length === 0) throw new Problem('keep must list at least one quantity.');
  const unknown = json.find((name) => QUANTITIES.every((quantity) => quantity.name !== name));
  if (unknown !== undefined)
    throw new Problem(`keep names ${tell(unknown)}; known are ${QUANTITIES.map(({ name }) => name).join(', ')}.`);
  return QUANTITIES.filter(({ name }) => json.includes(name));
}

function readWhole(key: string, json: unknown, [least, most]: readonly [number, number], step = 1): number {
  const isRight = Number.isInteger(json) && (json as number) >= least && (json as number) <= most;
  if (!isRight || ((json as number) - least) % step !== 0)
    throw new Problem(
      `${key} is ${tell(json)}; it must be ${step === 2 ? 'an odd' : 'a whole'} number from ${least} to ${most}.`,
    );
  return json as number;
}
