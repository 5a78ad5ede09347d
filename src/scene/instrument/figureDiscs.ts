import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Moment } from '../stage/moment';
import type { Project } from './lines';
import type { Disc } from './planTags';

type End = readonly [SegmentName, x: number, y: number];

/** Parts of the figure that chips leave in sight: from one point to another, half as thick; segment frames, m. */
const PARTS: readonly { from: End; to: End; half: number; count: number }[] = [
  { from: ['femur_r', 0, 0], to: ['femur_r', 0, 0], half: 0.13, count: 1 },
  { from: ['torso', 0.02, 0.6], to: ['torso', 0.02, 0.62], half: 0.11, count: 1 },
  { from: ['pelvis', -0.06, 0.05], to: ['torso', 0.0, 0.42], half: 0.1, count: 5 },
  { from: ['femur_r', 0, -0.08], to: ['tibia_r', 0, 0.02], half: 0.07, count: 5 },
  { from: ['tibia_r', 0, 0], to: ['tibia_r', 0, 0], half: 0.085, count: 1 },
  { from: ['tibia_r', 0, -0.08], to: ['talus_r', 0, 0], half: 0.05, count: 5 },
  { from: ['calcn_r', 0, 0], to: ['toes_r', 0.06, 0], half: 0.045, count: 3 },
];

const ends = new Float64Array(6);

/** What a pixel of the figure under a chip costs, px of distance. */
const COST = 5;

/** Discs that cover the figure at a moment, pane px; `scale` in px for a meter. */
export function figureDiscs({ frames, hand, repetition }: Moment, project: Project, scale: number): Disc[] {
  const { scales } = repetition.body;
  const write = ([segment, x, y]: End, at: number): void => {
    const f = segmentIndex(segment) * FRAME_SIZE;
    const size = scales[segmentIndex(segment)];
    for (let k = 0; k < 3; k++)
      ends[at + k] = frames[f + 9 + k] + size * (frames[f + 3 * k] * x + frames[f + 3 * k + 1] * y);
  };
  const along = (half: number, count: number): Disc[] => {
    const [ax, ay] = project(ends, 0);
    const [bx, by] = project(ends, 1);
    return Array.from({ length: count }, (_, i): Disc => {
      const t = (i + 0.5) / count;
      return [ax + t * (bx - ax), ay + t * (by - ay), half * scale, COST];
    });
  };
  const parts = PARTS.flatMap(({ from, to, half, count }) => {
    write(from, 0);
    write(to, 3);
    return along(half, count);
  });
  if (!hand) return parts;
  write(SHOULDER, 0);
  ends.set(hand, 3);
  return [...parts, ...along(ARM_HALF, 6)];
}

const SHOULDER: End = ['torso', 0, 0.38];
/** From shoulder to hand as the crow flies: bent elbows stick out, so a bit more than an arm's. m */
const ARM_HALF = 0.06;
