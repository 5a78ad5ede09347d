import { SEGMENT_COUNT, segmentIndex } from '../model/anatomy/names';
import { FRAME_SIZE } from '../model/math/frame';
import type { Repetition } from '../model/result';
import { formatNumber } from './numbers';
import { metersToMm } from './units';

const HIP_HEIGHT = segmentIndex('femur_r') * FRAME_SIZE + 10;
const POSE = SEGMENT_COUNT * FRAME_SIZE;

/** Lifts smaller than this are not seen, m. */
const LEAST = 0.008;

/** How far hips at this height are off the seat they sit on at the extended end, m; 0 where it is not seen or there is no seat. */
export function seatLift({ frames, sampleCount, parts }: Repetition, hipHeight: number): number {
  if (!parts.some(({ name }) => name === 'seat')) return 0;
  const lift = hipHeight - frames[((sampleCount - 1) / 2) * POSE + HIP_HEIGHT];
  return lift < LEAST ? 0 : lift;
}

/** Why there is a gap between buttock and seat; '' where there is none. */
export function seatLiftSentence(repetition: Repetition, fraction: number): string {
  const sample = Math.round(fraction * (repetition.sampleCount - 1));
  const lift = seatLift(repetition, repetition.frames[sample * POSE + HIP_HEIGHT]);
  return lift === 0
    ? ''
    : `The pelvis rolls under and lifts the hips ${formatNumber(metersToMm(lift))} mm off the seat.`;
}
