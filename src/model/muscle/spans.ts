import { PATELLA_TWIST, TWIST_COUNT } from '../anatomy/body';
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

/**
 * Between two segments: the twist slots by which the second moves against the first, each with the column of
 * MOMENT_ARM_COORDINATES it counts into and its sign. Entries of the pair (from, to) lie at
 * `start[from * SEGMENT_COUNT + to]` up to the next start. Slots without a reported moment arm are left out.
 */
export interface Spans {
  readonly start: Int32Array;
  readonly slot: Int32Array;
  readonly column: Int32Array;
  readonly sign: Float64Array;
}

export const SPANS: Spans = buildSpans();

/** [from × to] 1 where a stretch between the two segments keeps its length in every pose (toes stay straight). */
const RIGID_PAIRS = Uint8Array.from(
  SEGMENTS.flatMap((from) => SEGMENTS.map((to) => Number(SLOTS[from].join() === SLOTS[to].join()))),
);

export function isRigidPair(from: number, to: number): boolean {
  return RIGID_PAIRS[from * SEGMENT_COUNT + to] === 1;
}

function buildSpans(): Spans {
  const start = [0];
  const entries: { slot: number; column: number; sign: number }[] = [];
  for (const from of SEGMENTS)
    for (const to of SEGMENTS) {
      entries.push(...spanBetween(from, to));
      start.push(entries.length);
    }
  return {
    start: Int32Array.from(start),
    slot: Int32Array.from(entries, (e) => e.slot),
    column: Int32Array.from(entries, (e) => e.column),
    sign: Float64Array.from(entries, (e) => e.sign),
  };
}

function spanBetween(from: SegmentName, to: SegmentName): { slot: number; column: number; sign: number }[] {
  const entries = [];
  for (let slot = 0; slot < TWIST_COUNT; slot++) {
    const sign = Number(SLOTS[to].includes(slot)) - Number(SLOTS[from].includes(slot));
    const column = slot === PATELLA_TWIST ? KNEE_COLUMN : slot;
    if (sign !== 0 && column < MOMENT_ARM_COORDINATES.length) entries.push({ slot, column, sign });
  }
  return entries;
}

export function spanIndex(from: number, to: number): number {
  return from * SEGMENT_COUNT + to;
}
