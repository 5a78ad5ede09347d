import fc from 'fast-check';
import { expect, test } from 'vitest';
import { armPoints, legParts, trunkParts } from '../../../src/model/anatomy/bodyParts';
import { soleX } from '../../../src/model/anatomy/foot';
import { LEG_COORDINATE_COUNT } from '../../../src/model/anatomy/names';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import { type Frames, transformPoint } from '../../../src/model/math/frame';
import type { Repetition } from '../../../src/model/result';
import { simulate } from '../../../src/model/simulate';
import { randomSetup } from '../../support/randomSetup';
import { frameAt } from '../../support/repetition';

const RUNS = 400;
const SAMPLES = 41;
const EXACT = 1e-6;
type Point = readonly [number, number, number];

const samples = Array.from({ length: SAMPLES }, (_, i) => i);
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** What must be true of every repetition, as numbers that vanish, each by its name. */
const INVARIANTS: Readonly<Record<string, (r: Repetition) => number>> = {
  'what touches floor, plate or bench stays where it touches': contactSlip,
  'joints keep their place in both bones': jointDrift,
  'weight, bar and cable balance over the middle of the feet': imbalance,
  'no limit is broken': (r) => Math.max(0, -Math.min(...r.margins)),
  'each end stands at the limit it names': (r) => Math.max(endMargin(r, 'bottom', 0), endMargin(r, 'top', 20)),
  'it ends as it began': (r) => largestDifference(coordinatesAt(r, 0), coordinatesAt(r, SAMPLES - 1)),
  'it goes up the way it comes down': (r) =>
    Math.max(...samples.map((i) => largestDifference(coordinatesAt(r, i), coordinatesAt(r, SAMPLES - 1 - i)))),
  'thigh–trunk is hip and pelvis together': (r) =>
    Math.max(
      ...samples.map((i) => Math.abs(r.trunkThighFlexion[i] - coordinatesAt(r, i)[0] - r.pelvisPosteriorTilt[i])),
    ),
};

test(`${RUNS} random setups keep feet, joints, balance and limits`, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(randomSetup, (setup) => {
      const r = simulate({ ...setup, sampleCount: SAMPLES });
      if (r.kind !== 'repetition') return;
      seen.set(r.exercise, (seen.get(r.exercise) ?? 0) + 1);
      for (const [name, error] of Object.entries(INVARIANTS)) expect([name, error(r) < EXACT]).toEqual([name, true]);
      expect(largestStep(r)).toBeLessThan(LARGEST_STEP);
    }),
    { seed: 7, numRuns: RUNS },
  );
  // every exercise is among them
  expect(seen.size).toBe(EXERCISES.length);
  expect(Math.min(...seen.values())).toBeGreaterThan(10);
});

/** Another assembly of the chain is more than this away, rad. */
const LARGEST_STEP = 0.5;

function largestStep(r: Repetition): number {
  return Math.max(...samples.slice(1).map((i) => largestDifference(coordinatesAt(r, i), coordinatesAt(r, i - 1))));
}

function coordinatesAt(r: Repetition, i: number): Float64Array {
  return r.coordinates.subarray(i * LEG_COORDINATE_COUNT, (i + 1) * LEG_COORDINATE_COUNT);
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  return Math.max(...a.map((value, k) => Math.abs(value - b[k])));
}

function endMargin(r: Repetition, end: 'bottom' | 'top', sample: number): number {
  const { limit } = r.ends[end];
  // fully stretched is the end of the chain, not a margin
  if (limit === 'reach') return 0;
  return Math.abs(r.margins[sample * r.limits.length + r.limits.indexOf(limit)]);
}

/** Farthest a contact point moves, seen from the sled where there is one. The pelvis rolls on its pads. */
function contactSlip(r: Repetition): number {
  const { contacts } = findExercise(r.exercise).buildForces(r.body, r.settings);
  const firm = contacts.filter(({ segment }) => segment !== 'pelvis');
  const { sled } = r.movers;
  return Math.max(
    ...firm.map(({ segment, point, isPaired }) => {
      const places = samples.map((i) => {
        const [x, y, z] = transformPoint(frameAt(r, i, segment), 0, point);
        const carried = sled && isPaired ? [sled[i * 12 + 9], sled[i * 12 + 10]] : [0, 0];
        return [x - carried[0], y - carried[1], z];
      });
      return Math.max(...[0, 1, 2].map((k) => spread(places.map((place) => place[k]))));
    }),
  );
}

/** How far hip and ankle wander in the bones above them. */
function jointDrift(r: Repetition): number {
  const originIn = (i: number, above: 'pelvis' | 'tibia_r', below: 'femur_r' | 'talus_r') => {
    const [a, b] = [frameAt(r, i, above), frameAt(r, i, below)];
    const d = [9, 10, 11].map((k) => b[k] - a[k]);
    return [0, 1, 2].map((c) => a[c] * d[0] + a[3 + c] * d[1] + a[6 + c] * d[2]);
  };
  const drift = (above: 'pelvis' | 'tibia_r', below: 'femur_r' | 'talus_r') => {
    const places = samples.map((i) => originIn(i, above, below));
    return Math.max(...[0, 1, 2].map((k) => spread(places.map((place) => place[k]))));
  };
  return Math.max(drift('pelvis', 'femur_r'), drift('tibia_r', 'talus_r'));
}

const STANDING = ['romanian-deadlift', 'pull-through', 'back-squat'];

/** Moment of all weights and the cable about the middle of the feet, over body weight, from the shown frames; m. */
function imbalance(r: Repetition): number {
  return STANDING.includes(r.exercise) ? Math.max(...samples.map((i) => Math.abs(imbalanceAt(r, i)))) : 0;
}

function imbalanceAt(r: Repetition, i: number): number {
  const { body, hands, movers, settings } = r;
  if (!hands) throw new Error('standing exercises hold something');
  const x = (segment: Parameters<typeof frameAt>[2], point: Point) =>
    transformPoint(frameAt(r, i, segment), 0, point)[0];
  const middle = x('calcn_r', [soleX(body, 0.5), 0, 0]);
  const hand = [hands[3 * i], hands[3 * i + 1]];
  // the squat's hands hold the bar beside the shoulders, and the arms hang there; without a bar they reach forward
  const shoulder = r.exercise === 'back-squat' && settings.load > 0 ? hand[0] : x('torso', body.shoulderInTorso);
  let moment = 0;
  for (const { segment, mass, center } of legParts(body)) moment += 2 * mass * (x(segment, center) - middle);
  for (const { segment, mass, center } of trunkParts(body)) moment += mass * (x(segment, center) - middle);
  for (const { mass, share } of armPoints(body)) moment += mass * (shoulder + share * (hand[0] - shoulder) - middle);
  if (movers.bar) moment += settings.load * (movers.bar[i * 12 + 9] - middle);
  return (moment - cableMoment(movers.rope, i, hand, middle, settings.load)) / body.lifter.mass;
}

/** Moment of the cable's pull over gravity; the rope's x axis points to the pulley. */
function cableMoment(rope: Frames | undefined, i: number, hand: number[], middle: number, load: number): number {
  if (!rope) return 0;
  const pull = [rope[i * 12], rope[i * 12 + 3]].map((part) => part * load);
  return (hand[0] - middle) * pull[1] - hand[1] * pull[0];
}
