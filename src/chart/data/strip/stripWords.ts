import { formatDegrees } from '../../../display/numbers';
import type { Quantity } from '../definition';
import { withUnit } from '../sentences';
import type { Height } from './heights';
import { type Course, endsOf, type Lane, type LaneSource, laneKey } from './lanes';

/** What one lane says in words. */
export interface LaneWords {
  readonly key: string;
  readonly name: string;
  /** "left", "right", "not shown" */
  readonly place: string;
  /** Cells at the flexed and at the extended end; why there is no repetition instead. */
  readonly ends: readonly LaneEnd[] | string;
}

interface LaneEnd {
  readonly thighTrunk: string;
  readonly hip: string;
  readonly pelvis: string;
  /** "not known yet" while it is on its way. */
  readonly value: string;
}

export const END_NAMES = ['at the bottom', 'at the top'] as const;

export function wordsOf(source: LaneSource, lane: Lane | null, height: Height): LaneWords {
  return {
    key: laneKey(source),
    name: source.name,
    place: source.side ?? 'not shown',
    ends: lane ? laneEnds(lane, height) : source.reason,
  };
}

function laneEnds(lane: Lane, { quantity }: Height): readonly LaneEnd[] {
  return (['bottom', 'top'] as const).map((end) => {
    const now = cellsAt(lane, end, quantity);
    const was = lane.before && cellsAt(lane.before, end, quantity);
    const tell = (cell: keyof typeof now) => changeWords(was?.[cell] ?? null, now[cell]) ?? 'not known yet';
    const value = `${tell('value')}${lane.isOlder ? ', of an older setup' : ''}`;
    return { thighTrunk: tell('thighTrunk'), hip: tell('hip'), pelvis: tell('pelvis'), value };
  });
}

function cellsAt(course: Course, end: 'bottom' | 'top', quantity: Quantity) {
  // rounded parts add up to the rounded sum
  const [sum, joint] = [Math.round(endsOf(course.thighTrunk)[end]), Math.round(endsOf(course.hip)[end])];
  return {
    thighTrunk: formatDegrees(sum),
    hip: formatDegrees(joint),
    pelvis: formatDegrees(sum - joint),
    value: course.values && withUnit(endsOf(course.values)[end], quantity),
  };
}

/** "92° → 97°" where something else was there before, else "97°". */
function changeWords(was: string | null, now: string | null): string | null {
  return was === null || now === null || was === now ? now : `${was} → ${now}`;
}

/** "Romanian deadlift, thigh–trunk 80° to 0°": what the button over a lane is called. */
export function laneLabel({ name, ends }: LaneWords): string {
  if (typeof ends === 'string') return `${name}: ${ends}`;
  const [bottom, top] = ends.map(({ thighTrunk }) => thighTrunk);
  // "145° to 92° → 97°" would be read as three of a row
  const isChanged = [bottom, top].some((text) => text.includes('→'));
  return `${name}, thigh–trunk ${isChanged ? `at the bottom ${bottom}, at the top ${top}` : `${bottom} to ${top}`}`;
}
