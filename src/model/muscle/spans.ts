import { SEGMENT_COUNT, SEGMENTS, type SegmentName } from '../anatomy/names';

/** The joints between a segment and the pelvis. The patella hangs on the femur beside the knee and follows its coordinate. */
const JOINTS_ABOVE: Record<SegmentName, readonly string[]> = {
  pelvis: [],
  femur_r: ['hip'],
  tibia_r: ['hip', 'knee'],
  patella_r: ['hip', 'patella'],
  talus_r: ['hip', 'knee', 'ankle'],
  calcn_r: ['hip', 'knee', 'ankle', 'subtalar'],
  toes_r: ['hip', 'knee', 'ankle', 'subtalar'],
  torso: [],
};

/**
 * For every pair of segments [from × to]: +1 where the joint moves `to` against `from`, −1 where it moves `from`, else 0.
 * The subtalar joint is left out: no moment arm is reported about it.
 */
export const SPANS = {
  hip: signsOf('hip'),
  knee: signsOf('knee'),
  patella: signsOf('patella'),
  ankle: signsOf('ankle'),
} as const;

/** Place of a pair of segments in SPANS. */
export function spanIndex(from: number, to: number): number {
  return from * SEGMENT_COUNT + to;
}

function signsOf(joint: string): Float64Array {
  const moves = (segment: SegmentName) => Number(JOINTS_ABOVE[segment].includes(joint));
  return Float64Array.from(SEGMENTS.flatMap((from) => SEGMENTS.map((to) => moves(to) - moves(from))));
}

/** [from × to] 1 where a stretch between the two segments keeps its length in every pose (toes stay straight). */
const RIGID_PAIRS = Uint8Array.from(
  SEGMENTS.flatMap((from) => SEGMENTS.map((to) => Number(JOINTS_ABOVE[from].join() === JOINTS_ABOVE[to].join()))),
);

/** Whether a stretch between two segments, by index, keeps its length in every pose. */
export function isRigidPair(from: number, to: number): boolean {
  return RIGID_PAIRS[spanIndex(from, to)] === 1;
}
