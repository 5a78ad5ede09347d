import type { ExerciseId } from '../../model/exercise/exercise';
import type { Settings } from '../../model/setting';
import { PARAMETERS } from '../../model/uncertainty/parameters';
import { createPoints } from '../../model/uncertainty/sobol';
import { Problem } from '../problem';
import type { Axis } from './axis';
import { drawValue } from './drawn';
import { type ReadLifter, readLifterAt } from './lifterTable';
import type { ExercisePlan, Plan } from './plan';
import { drawLifter } from './population';

/** One row of a sweep before it is computed. */
export interface Row {
  readonly number: number;
  /** Name of the lifter in the table, or the number. */
  readonly lifterId: string;
  readonly exercise: ExerciseId;
  readonly settings: Settings;
  readonly lifter: Settings;
  /** Why there is nothing to compute. */
  readonly problem?: string;
}

/** How a plan's rows are numbered: lifters outermost, draws of each, then measures, exercises, settings. */
export interface Numbering {
  /** Lifters times draws. */
  readonly lifters: number;
  readonly measures: number;
  /** Rows of each exercise for one body. */
  readonly settings: readonly number[];
  readonly rows: number;
}

/** Row numbers are 32-bit in the table. */
const MOST_ROWS = 1_000_000_000;

/** @throws Problem for more rows than a table takes */
export function numberRows({ lifters, draws, measures, exercises }: Plan): Numbering {
  const counts = {
    lifters: (lifters?.rows.length ?? 1) * draws.count,
    measures: countCells(measures),
    settings: exercises.map(({ axes }) => countCells(axes)),
  };
  const rows = counts.lifters * counts.measures * counts.settings.reduce((sum, count) => sum + count, 0);
  if (rows > MOST_ROWS) throw new Problem(`The plan has ${rows} rows; it may have ${MOST_ROWS}.`);
  return { ...counts, rows };
}

function countCells(axes: readonly Axis[]): number {
  return axes.reduce((product, { values, spread }) => product * (spread ? 1 : values.length), 1);
}

/** Row `number` of a plan, whatever part or thread asks for it. */
export function rowAt(plan: Plan, numbering: Numbering, number: number): Row {
  const perBody = numbering.settings.reduce((sum, count) => sum + count, 0);
  const body = Math.floor(number / perBody);
  const { exercise, cell } = exerciseAt(plan.exercises, numbering.settings, number % perBody);
  const draw = Math.floor(body / numbering.measures);
  const share = sharesOf(plan, draw);
  const measures = valuesAt(plan.measures, body % numbering.measures, (place) => share(PARAMETERS.length + place));
  const { id, read } = lifterAt(plan, draw);
  const firstSetting = PARAMETERS.length + plan.measures.length + axesBefore(plan, exercise);
  const lifter = 'lifter' in read ? { ...read.lifter, ...measures } : measures;
  return {
    number,
    lifterId: id,
    exercise: exercise.id,
    settings: valuesAt(exercise.axes, cell, (place) => share(firstSetting + place)),
    lifter: plan.isPopulation ? drawLifter(lifter, share) : lifter,
    ...('problem' in read && { problem: read.problem }),
  };
}

/** The lifter of a draw: of the table, each of whom is drawn for as often, or numbered. */
function lifterAt({ lifters, draws }: Plan, draw: number): { readonly id: string; readonly read: ReadLifter } {
  if (!lifters) return { id: String(draw), read: { lifter: {} } };
  const at = Math.floor(draw / draws.count);
  return { id: lifters.id >= 0 ? lifters.rows[at][lifters.id] : String(at), read: readLifterAt(lifters, at) };
}

let lastPoints: { readonly seed: number; readonly points: ReturnType<typeof createPoints> } | null = null;

/** The point of a draw, a coordinate for each parameter of a population and then for each axis of the plan. */
function sharesOf({ draws: { seed } }: Plan, draw: number): (column: number) => number {
  if (lastPoints?.seed !== seed) lastPoints = { seed, points: createPoints(seed) };
  const { points } = lastPoints;
  return (column) => points(draw, column);
}

/** Axes of the exercises before this one, which have their columns first. */
function axesBefore({ exercises }: Plan, exercise: ExercisePlan): number {
  return exercises.slice(0, exercises.indexOf(exercise)).reduce((sum, { axes }) => sum + axes.length, 0);
}

function exerciseAt(
  exercises: readonly ExercisePlan[],
  counts: readonly number[],
  place: number,
): { readonly exercise: ExercisePlan; readonly cell: number } {
  let cell = place;
  for (const [i, exercise] of exercises.entries()) {
    if (cell < counts[i]) return { exercise, cell };
    cell -= counts[i];
  }
  throw new RangeError(`no exercise at ${place}`);
}

/** Values of a cell of a grid, the last axis fastest; what is drawn has one for the whole grid. */
function valuesAt(axes: readonly Axis[], cell: number, share: (place: number) => number): Settings {
  const values: Record<string, number> = {};
  let rest = cell;
  for (const [place, { spec, values: all, spread }] of [...axes.entries()].reverse()) {
    values[spec.key] = spread ? drawValue(spec, spread, share(place)) : all[rest % all.length];
    rest = spread ? rest : Math.floor(rest / all.length);
  }
  return values;
}
