import { PATELLA_TWIST } from '../anatomy/body';
import { MOMENT_ARM_COORDINATES, SEGMENT_COUNT, SEGMENTS, type SegmentName } from '../anatomy/names';

/** Twist slots that move a segment against the pelvis: hip 0–2, knee 3, ankle 4, subtalar 5, patella PATELLA_TWIST. */
const SLOTS: Record<SegmentName, readonly number[]> = {
  pelvis: [],
  femur_r: [0, 1, 2],
  tibia_r: [0, 1, 2, 3],
  patella_r: [0, 1, 2, PATELLA_TWIST],
  talus_r: [0, 1, 2, 3, 4],
  calcn_r: [0, 1, 2, 3, 4, 5],
  toes_r: [0, 1, 2, 3, 4, 5],
  torso: [],
};

/** The patella follows the knee coordinate, so its slot counts into the knee's moment arm. */
const KNEE_COLUMN = MOMENT_ARM_COORDINATES.indexOf('knee_angle_r');

interface SpanEntry {
  readonly twist: number;
  readonly column: number;
  readonly sign: number;
}

/**
 * For every pair of segments [from × to]: where the twists lie that move `to` against `from`, the column of
 * MOMENT_ARM_COORDINATES each counts into and its sign. Entries of a pair lie from `start[spanIndex(from, to)]` up to the next start.
 */
export interface Spans {
  readonly start: Int32Array;
  readonly twist: Int32Array;
  readonly column: Int32Array;
  readonly sign: Float64Array;
}

export const SPANS: Spans = buildSpans();

/** Place of a pair of segments in SPANS. */
export function spanIndex(from: number, to: number): number {
  return from * SEGMENT_COUNT + to;
}

/** [from × to] 1 where a stretch between the two segments keeps its length in every pose (toes stay straight). */
const RIGID_PAIRS = Uint8Array.from(
  SEGMENTS.flatMap((from) => SEGMENTS.map((to) => Number(SLOTS[from].join() === SLOTS[to].join()))),
);

export function isRigidPair(from: number, to: number): boolean {
  return RIGID_PAIRS[spanIndex(from, to)] === 1;
}

function buildSpans(): Spans {
  const pairs = SEGMENTS.flatMap((from) => SEGMENTS.map((to) => spanBetween(from, to)));
  const entries = pairs.flat();
  const start = new Int32Array(pairs.length + 1);
  pairs.forEach((pair, i) => {
    start[i + 1] = start[i] + pair.length;
  });
  return {
    start,
    twist: Int32Array.from(entries, (e) => e.twist),
    column: Int32Array.from(entries, (e) => e.column),
    sign: Float64Array.from(entries, (e) => e.sign),
  };
}

/** Slots without a reported moment arm (subtalar) are left out. */
function spanBetween(from: SegmentName, to: SegmentName): SpanEntry[] {
  const slots = [...new Set([...SLOTS[from], ...SLOTS[to]])].filter(
    (s) => !(SLOTS[from].includes(s) && SLOTS[to].includes(s)),
  );
  return slots
    .map((slot) => ({
      twist: 6 * slot,
      column: slot === PATELLA_TWIST ? KNEE_COLUMN : slot,
      sign: SLOTS[to].includes(slot) ? 1 : -1,
    }))
    .filter((entry) => entry.column < MOMENT_ARM_COORDINATES.length);
}
