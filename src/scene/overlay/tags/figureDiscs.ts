import type { Triple } from '../../../model/math/triple';
import { type BodyPoint, bodyPoint } from '../../base/bodyPoint';
import type { Instant } from '../../base/instant';
import type { Project } from '../../base/project';
import type { Disc } from './planTags';

/** A stretch from one end to the other, half as thick, m, and how many discs cover it. */
interface Part<End> {
  readonly from: End;
  readonly to: End;
  readonly half: number;
  readonly count: number;
}

/** Parts of the figure that chips leave in sight. */
const TRUNK: readonly Part<BodyPoint>[] = [
  { from: ['torso', 0.02, 0.6], to: ['torso', 0.02, 0.62], half: 0.11, count: 1 },
  { from: ['pelvis', -0.06, 0.05], to: ['torso', 0.0, 0.42], half: 0.1, count: 5 },
];
const LEG: readonly Part<BodyPoint>[] = [
  { from: ['femur_r', 0, 0], to: ['femur_r', 0, 0], half: 0.13, count: 1 },
  { from: ['femur_r', 0, -0.08], to: ['tibia_r', 0, 0.02], half: 0.07, count: 5 },
  { from: ['tibia_r', 0, 0], to: ['tibia_r', 0, 0], half: 0.085, count: 1 },
  { from: ['tibia_r', 0, -0.08], to: ['talus_r', 0, 0], half: 0.05, count: 5 },
  { from: ['calcn_r', 0, 0], to: ['toes_r', 0.06, 0], half: 0.045, count: 3 },
];
const SHOULDER: BodyPoint = ['torso', 0, 0.38];
/** From shoulder to hand as the crow flies: bent elbows stick out, so a bit more than an arm's. m */
const ARM = { half: 0.06, count: 6 } as const;

/** What a pixel of the figure under a chip costs, px of distance. */
const COST = 5;
/** A limb behind its twin, so near in shares of its thickness, needs no discs of its own. */
const BEHIND = 0.5;

/** Discs that cover the figure at an instant, pane px; `scale` in px for a meter. */
export function figureDiscs(instant: Instant, project: Project, scale: number): Disc[] {
  const over = (parts: readonly Part<Triple>[]) => parts.flatMap((part) => along(project, part, scale));
  const right = over(limbs(instant, 1));
  const left = over(limbs(instant, -1));
  const isBeside = ([x, y, radius]: Disc, i: number): boolean =>
    Math.abs(x - right[i][0]) + Math.abs(y - right[i][1]) > BEHIND * radius;
  return [...over(partsOf(instant, TRUNK, 1)), ...right, ...left.filter(isBeside)];
}

/** Leg and arm of the right side, or of the left one. */
function limbs(instant: Instant, side: 1 | -1): Part<Triple>[] {
  const leg = partsOf(instant, LEG, side);
  if (!instant.hand) return leg;
  const [x, y, z] = instant.hand;
  return [...leg, { ...ARM, from: pointOf(instant, SHOULDER, side), to: [x, y, side * z] }];
}

/** The parts in ground. */
function partsOf(instant: Instant, parts: readonly Part<BodyPoint>[], side: 1 | -1): Part<Triple>[] {
  return parts.map((part) => {
    return { ...part, from: pointOf(instant, part.from, side), to: pointOf(instant, part.to, side) };
  });
}

/** In ground; a left leg's frames are told as on the right. */
function pointOf({ frames, leftFrames, repetition }: Instant, point: BodyPoint, side: 1 | -1): Triple {
  const [x, y, z] = bodyPoint(repetition.body, side === 1 ? frames : leftFrames, point);
  return [x, y, side * z];
}

/** Discs between both ends. */
function along(project: Project, { from, to, half, count }: Part<Triple>, scale: number): Disc[] {
  const [ax, ay] = project(from, 0);
  const [bx, by] = project(to, 0);
  return Array.from({ length: count }, (_, i): Disc => {
    const t = (i + 0.5) / count;
    return [ax + t * (bx - ax), ay + t * (by - ay), half * scale, COST];
  });
}
