import { formatDegrees } from '../../../display/numbers';
import { withUnit } from '../sentences';
import type { Height } from './heights';
import { endsOf, type Lane, type LaneSource, laneKey } from './lanes';

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
  const [thighTrunk, hip] = [endsOf(lane.thighTrunk), endsOf(lane.hip)];
  const values = lane.values && endsOf(lane.values);
  return (['bottom', 'top'] as const).map((end) => {
    // rounded parts add up to the rounded sum
    const [sum, joint] = [Math.round(thighTrunk[end]), Math.round(hip[end])];
    const value = values
      ? `${withUnit(values[end], quantity)}${lane.isOlder ? ', of an older setup' : ''}`
      : 'not known yet';
    return { thighTrunk: formatDegrees(sum), hip: formatDegrees(joint), pelvis: formatDegrees(sum - joint), value };
  });
}

/** "Romanian deadlift, thigh–trunk 80° to 0°": what the button over a lane is called. */
export function laneLabel({ name, ends }: LaneWords): string {
  return typeof ends === 'string'
    ? `${name}: ${ends}`
    : `${name}, thigh–trunk ${ends[0].thighTrunk} to ${ends[1].thighTrunk}`;
}
