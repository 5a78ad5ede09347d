import type { ExerciseId } from '../../model/exercise/exercise';
import type { Settings } from '../../model/setting';
import { Problem } from '../problem';
import type { Axis } from './axis';
import { readLifterAt } from './lifterTable';
import type { ExercisePlan, Plan } from './plan';

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

/** How a plan's rows are numbered: lifters outermost, then measures, exercises, settings. */
export interface Numbering {
  readonly lifters: number;
  readonly measures: number;
  /** Rows of each exercise for one body. */
  readonly settings: readonly number[];
  readonly rows: number;
}

/** Row numbers are 32-bit in the table. */
const MOST_ROWS = 1_000_000_000;

/** @throws Problem for more rows than a table takes */
export function numberRows({ lifters, measures, exercises }: Plan): Numbering {
  const counts = {
    lifters: lifters?.rows.length ?? 1,
    measures: countCells(measures),
    settings: exercises.map(({ axes }) => countCells(axes)),
  };
  const rows = counts.lifters * counts.measures * counts.settings.reduce((sum, count) => sum + count, 0);
  if (rows > MOST_ROWS) throw new Problem(`The plan has ${rows} rows; it may have ${MOST_ROWS}.`);
  return { ...counts, rows };
}

function countCells(axes: readonly Axis[]): number {
  return axes.reduce((product, { values }) => product * values.length, 1);
}

/** Row `number` of a plan, whatever part or thread asks for it. */
export function rowAt(plan: Plan, numbering: Numbering, number: number): Row {
  const perBody = numbering.settings.reduce((sum, count) => sum + count, 0);
  const body = Math.floor(number / perBody);
  const { exercise, cell } = exerciseAt(plan.exercises, numbering.settings, number % perBody);
  const at = Math.floor(body / numbering.measures);
  const read = plan.lifters ? readLifterAt(plan.lifters, at) : { lifter: {} };
  const measures = valuesAt(plan.measures, body % numbering.measures);
  return {
    number,
    lifterId: plan.lifters && plan.lifters.id >= 0 ? plan.lifters.rows[at][plan.lifters.id] : String(at),
    exercise: exercise.id,
    settings: valuesAt(exercise.axes, cell),
    lifter: 'lifter' in read ? { ...read.lifter, ...measures } : measures,
    ...('problem' in read && { problem: read.problem }),
  };
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

/** Values of a cell of a grid, the last axis fastest. */
function valuesAt(axes: readonly Axis[], cell: number): Settings {
  const values: Record<string, number> = {};
  let rest = cell;
  for (const { spec, values: all } of axes.toReversed()) {
    values[spec.key] = all[rest % all.length];
    rest = Math.floor(rest / all.length);
  }
  return values;
}
