import { type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Moment } from '../stage/moment';
import type { Project } from './lines';
import type { Disc } from './planTags';

type End = readonly [SegmentName, x: number, y: number];
interface Part {
  readonly from: End;
  readonly to: End;
  readonly half: number;
  readonly count: number;
}

/** Parts of the figure that chips leave in sight: from one point to another, half as thick; segment frames, m. */
const TRUNK: readonly Part[] = [
  { from: ['torso', 0.02, 0.6], to: ['torso', 0.02, 0.62], half: 0.11, count: 1 },
  { from: ['pelvis', -0.06, 0.05], to: ['torso', 0.0, 0.42], half: 0.1, count: 5 },
];
const LEG: readonly Part[] = [
  { from: ['femur_r', 0, 0], to: ['femur_r', 0, 0], half: 0.13, count: 1 },
  { from: ['femur_r', 0, -0.08], to: ['tibia_r', 0, 0.02], half: 0.07, count: 5 },
  { from: ['tibia_r', 0, 0], to: ['tibia_r', 0, 0], half: 0.085, count: 1 },
  { from: ['tibia_r', 0, -0.08], to: ['talus_r', 0, 0], half: 0.05, count: 5 },
  { from: ['calcn_r', 0, 0], to: ['toes_r', 0.06, 0], half: 0.045, count: 3 },
];
const SHOULDER: End = ['torso', 0, 0.38];
/** From shoulder to hand as the crow flies: bent elbows stick out, so a bit more than an arm's. m */
const ARM_HALF = 0.06;
const ARM_COUNT = 6;

/** What a pixel of the figure under a chip costs, px of distance. */
const COST = 5;
/** A limb behind its twin, so near in shares of its thickness, needs no discs of its own. */
const BEHIND = 0.5;

const ends = new Float64Array(6);

/** Discs that cover the figure at a moment, pane px; `scale` in px for a meter. */
export function figureDiscs(moment: Moment, project: Project, scale: number): Disc[] {
  const right = limbDiscs(moment, project, scale, 1);
  const left = limbDiscs(moment, project, scale, -1);
  const isBeside = ([x, y, radius]: Disc, i: number): boolean =>
    Math.abs(x - right[i][0]) + Math.abs(y - right[i][1]) > BEHIND * radius;
  const trunk = TRUNK.flatMap((part) => {
    writeEnd(moment, part.from, 0);
    writeEnd(moment, part.to, 3);
    return along(project, part.half * scale, part.count);
  });
  return [...trunk, ...right, ...left.filter(isBeside)];
}

/** Leg and arm of the right side, or mirrored of the left one. */
function limbDiscs(moment: Moment, project: Project, scale: number, side: 1 | -1): Disc[] {
  const mirror = (): void => {
    ends[2] *= side;
    ends[5] *= side;
  };
  const leg = LEG.flatMap(({ from, to, half, count }) => {
    writeEnd(moment, from, 0, side);
    writeEnd(moment, to, 3, side);
    mirror();
    return along(project, half * scale, count);
  });
  if (!moment.hand) return leg;
  writeEnd(moment, SHOULDER, 0);
  ends.set(moment.hand, 3);
  mirror();
  return [...leg, ...along(project, ARM_HALF * scale, ARM_COUNT)];
}

/** Writes where a point of a segment is in ground; a left leg's as on the right. */
function writeEnd(
  { frames, leftFrames, repetition }: Moment,
  [segment, x, y]: End,
  at: number,
  side: 1 | -1 = 1,
): void {
  const from = side === 1 ? frames : leftFrames;
  const f = segmentIndex(segment) * FRAME_SIZE;
  const size = repetition.body.scales[segmentIndex(segment)];
  for (let k = 0; k < 3; k++) ends[at + k] = from[f + 9 + k] + size * (from[f + 3 * k] * x + from[f + 3 * k + 1] * y);
}

/** Discs between both ends. */
function along(project: Project, radius: number, count: number): Disc[] {
  const [ax, ay] = project(ends, 0);
  const [bx, by] = project(ends, 1);
  return Array.from({ length: count }, (_, i): Disc => {
    const t = (i + 0.5) / count;
    return [ax + t * (bx - ax), ay + t * (by - ay), radius, COST];
  });
}
