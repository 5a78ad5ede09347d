import { legParts } from '../../src/model/anatomy/bodyParts';
import type { Loads } from '../../src/model/load/loads';
import { solveLegFrames } from '../../src/model/pose/forwardKinematics';
import type { Repetition } from '../../src/model/result';
import {
  angleOf,
  cablePushes,
  contactPushes,
  forceModel,
  massesOf,
  moverPlace,
  type Push,
  placeOf,
  rate,
  type Vec3,
  weightOf,
} from './freeBody';

/** Work and power of a repetition, by differences of places: no twist, moment arm or Jacobian of the model is used. */

type Moving = (sample: number) => { readonly push: Push; readonly velocity: Vec3; readonly spin: number };

function velocityOf(r: Repetition, place: (i: number) => Vec3): (i: number) => Vec3 {
  const [x, y, z] = [0, 1, 2].map((k) => rate(r, (i) => place(i)[k]));
  return (i) => [x(i), y(i), z(i)];
}

/** Every push on the body with the velocity of the point it acts on. */
function movingPushes(r: Repetition, loads: Loads): { readonly isArm: boolean; readonly at: Moving }[] {
  const { contacts, cables, held } = forceModel(r);
  const masses = massesOf(r).map((mass) => {
    const [weight, velocity, spin] = [weightOf(r, mass), velocityOf(r, mass.place), rate(r, mass.angle)];
    return {
      isArm: mass.on === 'arms' || (mass.on === 'held' && held[0].segment === 'torso'),
      at: (i: number) => ({ push: weight(i), velocity: velocity(i), spin: spin(i) }),
    };
  });
  const touching = contacts.map((_, c) => {
    const velocity = velocityOf(r, (i) => loads.contacts[c].point.subarray(3 * i, 3 * i + 3) as unknown as Vec3);
    return {
      isArm: false,
      at: (i: number) => ({ push: contactPushes(r, loads, i, () => true)[c], velocity: velocity(i), spin: 0 }),
    };
  });
  const pulling = cables.map(({ mover }, c) => {
    const velocity = velocityOf(r, (i) => moverPlace(r, mover, i));
    return { isArm: true, at: (i: number) => ({ push: cablePushes(r, i)[c], velocity: velocity(i), spin: 0 }) };
  });
  return [...masses, ...touching, ...pulling];
}

function powerOf({ push: { force, couple, count }, velocity, spin }: ReturnType<Moving>): number {
  return count * (force[0] * velocity[0] + force[1] * velocity[1] + force[2] * velocity[2] + couple * spin);
}

/** Power of everything that acts on the body from outside, inertia included [sample → W]. */
export function outerPower(r: Repetition, loads: Loads): (sample: number) => number {
  const all = movingPushes(r, loads);
  return (i) => all.reduce((sum, { at }) => sum + powerOf(at(i)), 0);
}

/** Power of the joints: five of each leg and the back from the loads, the locked subtalar and the arms from here. */
export function jointPower(r: Repetition, loads: Loads): (sample: number) => number {
  const legs = r.idleLeg ? 1 : 2;
  const rates = Array.from({ length: 6 }, (_, j) => rate(r, (i) => r.coordinates[6 * i + j]));
  const tilt = rate(r, (i) => r.pelvisPosteriorTilt[i]);
  const arms = armPower(r, loads);
  return (i) => {
    let leg = subtalarMoment(r, loads, i) * rates[5](i);
    for (let j = 0; j < 5; j++) leg += loads.demand[5 * i + j] * rates[j](i);
    // lumbar extension is the negative of the pelvis' posterior tilt on the torso
    return legs * leg - loads.lumbarDemand[i] * tilt(i) + arms(i);
  };
}

/** Power of shoulders and elbows: what their loads take beyond riding on the torso. */
function armPower(r: Repetition, loads: Loads): (sample: number) => number {
  const riding = movingPushes(r, loads).filter(({ isArm }) => isArm);
  const origin = (i: number) => placeOf(r.frames, 'torso', [0, 0, 0], i);
  const velocity = velocityOf(r, origin);
  const spin = rate(r, (i) => angleOf(r.frames, 'torso', i));
  return (i) => {
    const [x, y] = origin(i);
    const [vx, vy] = velocity(i);
    return riding.reduce((sum, { at }) => {
      const { push, velocity: own } = at(i);
      const rigid = [vx - spin(i) * (push.at[1] - y), vy + spin(i) * (push.at[0] - x)];
      return sum - push.force[0] * (own[0] - rigid[0]) - push.force[1] * (own[1] - rigid[1]);
    }, 0);
  };
}

const FOOT = ['calcn_r'];
const BELOW: readonly (readonly string[])[] = [
  ['femur_r', 'tibia_r', ...FOOT],
  ['femur_r', 'tibia_r', ...FOOT],
  ['femur_r', 'tibia_r', ...FOOT],
  ['tibia_r', ...FOOT],
  FOOT,
  FOOT,
];
const SMALL = 1e-5;

/**
 * Moment muscles must give about one coordinate of one leg: the leg below is moved by a little and the work of all that
 * acts on it is counted.
 */
export function demandByDisplacement(r: Repetition, loads: Loads, coordinate: number, i: number): number {
  const moved = (by: number) => {
    const q = r.coordinates.slice(6 * i, 6 * i + 6);
    q[coordinate] += by;
    const frames = r.frames.slice(96 * i, 96 * (i + 1));
    solveLegFrames(r.body, q, 0, frames, 0);
    return frames;
  };
  const [ahead, behind] = [moved(SMALL), moved(-SMALL)];
  const shift = (segment: string, point: readonly number[]): Vec3 => {
    const [a, b] = [ahead, behind].map((frames) => placeOf(frames, segment, point, 0));
    return [0, 1, 2].map((k) => (a[k] - b[k]) / (2 * SMALL)) as unknown as Vec3;
  };
  const turn = (segment: string) => turnBetween(behind, ahead, segment) / (2 * SMALL);
  let work = 0;
  const masses = massesOf(r);
  legParts(r.body).forEach(({ segment, center }, k) => {
    if (!BELOW[coordinate].includes(segment)) return;
    const { force, couple } = weightOf(r, masses[k])(i);
    const [x, y, z] = shift(segment, center);
    work += force[0] * x + force[1] * y + force[2] * z + couple * turn(segment);
  });
  forceModel(r).contacts.forEach(({ segment, point }, c) => {
    if (!BELOW[coordinate].includes(segment)) return;
    const [x, y, z] = shift(segment, point);
    const [fx, fy, fz] = loads.contacts[c].force.subarray(3 * i, 3 * i + 3);
    work += fx * x + fy * y + fz * z;
  });
  return -work;
}

/** Small turn about ground Z that carries a segment from one pose to another. */
function turnBetween(from: Float64Array, to: Float64Array, segment: string): number {
  const axis = (frames: Float64Array, point: readonly number[]) => {
    const [o, p] = [placeOf(frames, segment, [0, 0, 0], 0), placeOf(frames, segment, point, 0)];
    return [p[0] - o[0], p[1] - o[1]];
  };
  let turn = 0;
  // half the sum of e × de over the three axes, seen along Z
  for (const unit of [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]) {
    const [a, b] = [axis(from, unit), axis(to, unit)];
    turn += (a[0] * b[1] - a[1] * b[0]) / 2;
  }
  return turn;
}

/** What holds the subtalar joint, which the model locks although it moves a little. */
function subtalarMoment(r: Repetition, loads: Loads, i: number): number {
  return demandByDisplacement(r, loads, 5, i);
}

/** Trapezoids over the way up. */
export function overTheLift(r: Repetition, power: (sample: number) => number): number {
  const half = (r.sampleCount - 1) / 2;
  let sum = 0;
  // the movement rests at both ends: their power is zero
  for (let i = 1; i < half; i++) sum += power(i);
  return (sum * r.tempo.up) / half;
}
