import type { Triple } from '../../model/anatomy/types';
import { type BodyPoint, bodyPoint } from '../figure/bodyPoint';
import type { Moment } from '../stage/moment';
import type { Project } from './lines';
import type { Disc } from './planTags';

interface Part {
  readonly from: BodyPoint;
  readonly to: BodyPoint;
  readonly half: number;
  readonly count: number;
}

/** Parts of the figure that chips leave in sight: from one point to another, half as thick, m. */
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
const SHOULDER: BodyPoint = ['torso', 0, 0.38];
/** From shoulder to hand as the crow flies: bent elbows stick out, so a bit more than an arm's. m */
const ARM_HALF = 0.06;
const ARM_COUNT = 6;

/** What a pixel of the figure under a chip costs, px of distance. */
const COST = 5;
/** A limb behind its twin, so near in shares of its thickness, needs no discs of its own. */
const BEHIND = 0.5;

/** Discs that cover the figure at a moment, pane px; `scale` in px for a meter. */
export function figureDiscs(moment: Moment, project: Project, scale: number): Disc[] {
  const right = limbDiscs(moment, project, scale, 1);
  const left = limbDiscs(moment, project, scale, -1);
  const isBeside = ([x, y, radius]: Disc, i: number): boolean =>
    Math.abs(x - right[i][0]) + Math.abs(y - right[i][1]) > BEHIND * radius;
  const trunk = TRUNK.flatMap((part) => {
    const at = (end: BodyPoint) => pointOf(moment, end, 1);
    return along(project, at(part.from), at(part.to), part.half * scale, part.count);
  });
  return [...trunk, ...right, ...left.filter(isBeside)];
}

/** Leg and arm of the right side, or of the left one. */
function limbDiscs(moment: Moment, project: Project, scale: number, side: 1 | -1): Disc[] {
  const at = (end: BodyPoint) => pointOf(moment, end, side);
  const leg = LEG.flatMap(({ from, to, half, count }) => along(project, at(from), at(to), half * scale, count));
  if (!moment.hand) return leg;
  const [x, y, z] = moment.hand;
  return [...leg, ...along(project, at(SHOULDER), [x, y, side * z], ARM_HALF * scale, ARM_COUNT)];
}

/** In ground; a left leg's frames are told as on the right. */
function pointOf({ frames, leftFrames, repetition }: Moment, point: BodyPoint, side: 1 | -1): Triple {
  const [x, y, z] = bodyPoint(repetition.body, side === 1 ? frames : leftFrames, point);
  return [x, y, side * z];
}

/** Discs between both ends. */
function along(project: Project, from: Triple, to: Triple, radius: number, count: number): Disc[] {
  const [ax, ay] = project(from, 0);
  const [bx, by] = project(to, 0);
  return Array.from({ length: count }, (_, i): Disc => {
    const t = (i + 0.5) / count;
    return [ax + t * (bx - ax), ay + t * (by - ay), radius, COST];
  });
}
