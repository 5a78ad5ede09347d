import type { Triple } from '../../../model/math/triple';
import { BODY_OUTLINE, type Limb, limbEnds } from '../../base/bodyOutline';
import { type BodyPoint, bodyPoint } from '../../base/bodyPoint';
import type { Instant } from '../../base/instant';
import type { Project } from '../../base/project';
import type { Disc } from './planTags';

/** A stretch from one end to the other, half as thick, m, and how many discs cover it. */
interface Stretch {
  readonly from: Triple;
  readonly to: Triple;
  readonly half: number;
  readonly count: number;
  /** What a pixel of it under a chip costs, px of distance. */
  readonly cost: number;
}

/** What a pixel of the figure under a chip costs, px of distance; the buttock is what the page is about. */
const COST = 5;
const SEAT_COST = 20;

/** How many discs cover a limb that chips leave in sight; what is not named lies under its neighbours'. */
const COUNTS = { head: 1, trunk: 5, seat: 2, thigh: 5, calf: 2, shin: 4, foot: 3 } as const;

const DISCS = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((name) => {
  const limb: Limb = BODY_OUTLINE[name];
  return {
    limb,
    half: (limb.radii[0] + limb.radii[1]) / 2,
    count: COUNTS[name],
    cost: name === 'seat' ? SEAT_COST : COST,
  };
});
const MIDDLE = DISCS.filter(({ limb }) => !limb.isPaired);
const PAIRED = DISCS.filter(({ limb }) => limb.isPaired);

const SHOULDER: BodyPoint = ['torso', 0, 0.38];
/** From shoulder to hand as the crow flies: bent elbows stick out, so a bit more than an arm's. m */
const ARM = { half: 0.06, count: 6, cost: COST } as const;

/** A limb behind its twin, so near in shares of its thickness, needs no discs of its own. */
const BEHIND = 0.5;

/** Discs that cover the figure at an instant, pane px; `scale` in px for a meter. */
export function figureDiscs(instant: Instant, project: Project, scale: number): Disc[] {
  const over = (stretches: readonly Stretch[]) => stretches.flatMap((stretch) => along(project, stretch, scale));
  const right = over(limbs(instant, 1));
  const left = over(limbs(instant, -1));
  const isBeside = ([x, y, radius]: Disc, i: number): boolean =>
    Math.abs(x - right[i][0]) + Math.abs(y - right[i][1]) > BEHIND * radius;
  return [...over(stretchesOf(instant, MIDDLE, 1)), ...right, ...left.filter(isBeside)];
}

/** Leg and arm of the right side, or of the left one. */
function limbs(instant: Instant, side: 1 | -1): Stretch[] {
  const leg = stretchesOf(instant, PAIRED, side);
  if (!instant.hand) return leg;
  const [x, y, z] = instant.hand;
  const shoulder = toSide(bodyPoint(instant.repetition.body, instant.frames, SHOULDER), side);
  return [...leg, { ...ARM, from: shoulder, to: [x, y, side * z] }];
}

/** In ground; a left leg's frames are told as on the right. */
function stretchesOf({ frames, leftFrames, repetition: { body } }: Instant, discs: typeof DISCS, side: 1 | -1) {
  return discs.map(({ limb, ...size }): Stretch => {
    const [from, to] = limbEnds(body, side === 1 ? frames : leftFrames, limb);
    return { ...size, from: toSide(from, side), to: toSide(to, side) };
  });
}

const toSide = ([x, y, z]: Triple, side: 1 | -1): Triple => [x, y, side * z];

/** Discs between both ends. */
function along(project: Project, { from, to, half, count, cost }: Stretch, scale: number): Disc[] {
  const [ax, ay] = project(from, 0);
  const [bx, by] = project(to, 0);
  return Array.from({ length: count }, (_, i): Disc => {
    const t = (i + 0.5) / count;
    return [ax + t * (bx - ax), ay + t * (by - ay), half * scale, cost];
  });
}
