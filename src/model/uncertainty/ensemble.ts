import type { LimitId } from '../mechanism/limit';
import type { Setup } from '../result';
import type { Scope } from './draw';
import { type Quantiles, quantilesOf } from './quantiles';
import { COURSES, LOAD_COURSES, LOAD_QUANTITIES, QUANTITIES, quantityIndex } from './quantities';
import { ANGLES, DRAWN_SAMPLES, type DrawBlock, type EnsembleQuestion, NO_VALUE, runDraws } from './runDraws';

/** What many draws of one setup gave; grows block by block. */
export interface Ensemble {
  readonly blocks: readonly DrawBlock[];
  readonly drawn: number;
  /** Draws with a repetition. */
  readonly possible: number;
}

export const NO_DRAWS: Ensemble = { blocks: [], drawn: 0, possible: 0 };

/** Blocks may come in any order: quantiles and shares do not hang on it. */
export function addBlock({ blocks, drawn, possible }: Ensemble, block: DrawBlock): Ensemble {
  return { blocks: [...blocks, block], drawn: drawn + block.count, possible: possible + block.rows.length };
}

/** Draws of a portion: long enough for one to be worth handing over, short enough to be stopped soon. */
export const PORTION = 25;
/** At most, and at least before an ensemble may stop by itself. */
export const MOST_DRAWS = 1000;
export const LEAST_DRAWS = 200;
/** All readers see the same draws. */
export const USUAL_SEED = 7;
/** An interval has settled once neither end has moved by this share of its width. */
const SETTLED = 0.01;
/** What the solver itself leaves open, rad or m: less is no movement. */
const EXACT = 1e-9;

/** `n` draws of a setup. @throws RangeError as `simulate` does, and for a number of draws below one. */
export function ensemble(setup: Setup, n: number, seed: number, scope: Scope = 'anyone'): Ensemble {
  return ensembleOf({ setup, scope, seed }, n);
}

/** The first `n` draws of a question. @throws RangeError as `ensemble` does */
export function ensembleOf(question: EnsembleQuestion, n: number): Ensemble {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`draws is ${n}; it must be a whole number from 1`);
  return addBlock(NO_DRAWS, runDraws(question, 0, n));
}

/** All values of a quantity, one a draw with a repetition, in the order the blocks came. */
function valuesOf(of: Ensemble, quantity: string): Float64Array {
  return gather(of, { table: 'values', width: QUANTITIES.length, column: quantityIndex(quantity) });
}

/** Quantiles of a quantity over the draws with a repetition; null where there is none. */
export function quantilesOfQuantity(of: Ensemble, quantity: string): Quantiles | null {
  return of.possible === 0 ? null : quantilesOf(valuesOf(of, quantity));
}

/** Quantiles of what is read off forces; null where no draw has a repetition or they were not asked for. @throws RangeError for another name */
export function quantilesOfLoad(of: Ensemble, id: string): Quantiles | null {
  const values = loadValues(of, id);
  return values.length === 0 ? null : quantilesOf(values);
}

/** Share of the draws with a repetition in which this lifter holds the load; null as for `quantilesOfLoad`. */
export function holdingShare(of: Ensemble): number | null {
  const holds = loadValues(of, 'canHold');
  return holds.length === 0 ? null : holds.reduce((sum, v) => sum + v, 0) / of.possible;
}

function loadValues(of: Ensemble, id: string): Float64Array {
  const column = LOAD_QUANTITIES.findIndex((quantity) => quantity.id === id);
  if (column < 0) throw new RangeError(`unknown quantity of forces ${id}`);
  return gather(of, { table: 'loads', width: LOAD_WIDTH, column });
}

/** Quantiles of a course at each sample of the repetition [sample]; empty where no draw has one, or no forces were asked for. */
export function quantilesOverTime(of: Ensemble, id: string): Quantiles[] {
  const columns = Array.from({ length: DRAWN_SAMPLES }, (_, sample) => gather(of, columnOf(id, 'time', sample)));
  return columns.flatMap((values) => (values.length === 0 ? [] : [quantilesOf(values)]));
}

/** Quantiles of a course at each of ANGLES [angle], over the draws that come by; null where fewer than half of them do. */
export function quantilesOverAngle(of: Ensemble, id: string): (Quantiles | null)[] {
  return Array.from(ANGLES, (_, angle) => {
    const there = gather(of, columnOf(id, 'angle', angle)).filter((value) => value !== NO_VALUE);
    return there.length > 0 && there.length >= of.possible / 2 ? quantilesOf(there) : null;
  });
}

/** Share of all draws, by what kept them from a repetition. */
export function refusalShares({ blocks, drawn }: Ensemble): [LimitId, number][] {
  return sharesOf(
    blocks.flatMap(({ refusals }) => refusals),
    drawn,
  );
}

/** Share of the draws with a repetition, by what ended it at the bottom. */
export function bottomShares({ blocks, possible }: Ensemble): [LimitId, number][] {
  return sharesOf(
    blocks.flatMap(({ bottoms }) => bottoms),
    possible,
  );
}

/** Whether nine draws in ten lie where they lay before, to 1 % of their width. */
export function hasSettled(before: Quantiles | null, now: Quantiles | null, drawn: number): boolean {
  if (!before || !now || drawn < LEAST_DRAWS) return false;
  const most = Math.max(SETTLED * (now[4] - now[0]), EXACT);
  return Math.abs(now[0] - before[0]) <= most && Math.abs(now[4] - before[4]) <= most;
}

/** What a row of `loads` holds: quantities, courses over the repetition, and over the angle. */
const LOAD_ANGLES = LOAD_QUANTITIES.length + LOAD_COURSES.length * DRAWN_SAMPLES;
const LOAD_WIDTH = LOAD_ANGLES + LOAD_COURSES.length * ANGLES.length;

/** Where a course stands at one place of the repetition or of ANGLES. @throws RangeError for an unknown course */
function columnOf(id: string, over: 'time' | 'angle', place: number): Column {
  const length = over === 'time' ? DRAWN_SAMPLES : ANGLES.length;
  const plain = COURSES.findIndex((course) => course.id === id);
  if (plain >= 0)
    return {
      table: over === 'time' ? 'courses' : 'byAngle',
      width: COURSES.length * length,
      column: plain * length + place,
    };
  const ofLoads = LOAD_COURSES.findIndex((course) => course.id === id);
  if (ofLoads < 0) throw new RangeError(`unknown course ${id}`);
  const first = over === 'time' ? LOAD_QUANTITIES.length : LOAD_ANGLES;
  return { table: 'loads', width: LOAD_WIDTH, column: first + ofLoads * length + place };
}

interface Column {
  readonly table: 'values' | 'loads' | 'courses' | 'byAngle';
  readonly width: number;
  readonly column: number;
}

/** One column of the blocks' flat tables [row × width]; empty where the table is. */
function gather({ blocks, possible }: Ensemble, { table, width, column }: Column): Float64Array {
  const values = new Float64Array(blocks.some(({ [table]: flat }) => flat.length > 0) ? possible : 0);
  let at = 0;
  for (const { [table]: flat } of blocks) {
    for (let k = column; k < flat.length; k += width) values[at++] = flat[k];
  }
  return values;
}

function sharesOf(found: readonly LimitId[], whole: number): [LimitId, number][] {
  const counts = new Map<LimitId, number>();
  for (const limit of found) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  return [...counts].map(([limit, count]): [LimitId, number] => [limit, count / whole]).sort((a, b) => b[1] - a[1]);
}
