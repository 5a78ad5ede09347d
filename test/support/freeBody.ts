import { armPoints, legParts, trunkParts } from '../../src/model/anatomy/bodyParts';
import { segmentIndex } from '../../src/model/anatomy/names';
import type { ForceModel } from '../../src/model/exercise/contact/forces';
import { findExercise } from '../../src/model/exercise/registry';
import type { Loads } from '../../src/model/load/loads';
import { transformPoint } from '../../src/model/math/frame';
import type { Repetition } from '../../src/model/result';

/** Mechanics of a repetition written a second time: places by sample, fourth-order differences, sums of forces. */

export type Vec3 = readonly [number, number, number];

export const GRAVITY = 9.80665;

/** A number over the way up, continued at both ends as its own mirror image, where the movement rests. */
export type Series = (sample: number) => number;

/** Index on the way up of a sample beyond its ends. */
function folded(i: number, half: number): number {
  const back = i < 0 ? -i : i;
  return back > half ? 2 * half - back : back;
}

/** First derivative by time of a series on the way up, fourth order. */
export function rate(r: Repetition, x: Series): Series {
  const half = (r.sampleCount - 1) / 2;
  const step = r.tempo.up / half;
  const at = (i: number) => x(folded(i, half));
  return (i) => (8 * (at(i + 1) - at(i - 1)) - (at(i + 2) - at(i - 2))) / (12 * step);
}

/**
 * Second derivative by time, fourth order; zero at the ends, which minimum jerk leaves without acceleration, and where the
 * repetition is held still at every sample.
 */
export function acceleration(r: Repetition, x: Series): Series {
  if (r.settings.inertia !== 1) return () => 0;
  const half = (r.sampleCount - 1) / 2;
  const step = r.tempo.up / half;
  const at = (i: number) => x(folded(i, half));
  return (i) =>
    i % half === 0 ? 0 : (16 * (at(i + 1) + at(i - 1)) - (at(i + 2) + at(i - 2)) - 30 * at(i)) / (12 * step * step);
}

/** A mass that moves with the body: where it is, how it turns, how often it is there. */
export interface Mass {
  /** Chain it hangs on; arms, and what hands or back hold, hang on the torso. */
  readonly on: 'leg' | 'idle' | 'pelvis' | 'torso' | 'arms' | 'held';
  readonly mass: number;
  readonly inertia: number;
  /** 2 for a part of each leg. */
  readonly count: number;
  readonly place: (sample: number) => Vec3;
  /** Turn about the left–right axis, continuous. */
  readonly angle: Series;
}

type Frames = Float64Array;

export function placeOf(frames: Frames, segment: string, point: readonly number[], i: number): Vec3 {
  const k = segmentIndex(segment as 'pelvis');
  return transformPoint(frames, (i * 8 + k) * 12, point as [number, number, number]) as unknown as Vec3;
}

export function angleOf(frames: Frames, segment: string, i: number): number {
  const o = (i * 8 + segmentIndex(segment as 'pelvis')) * 12;
  return Math.atan2(frames[o + 3], frames[o]);
}

/** Every mass of body and what it holds. Masses and mass centers are data; all else is worked out here. */
export function massesOf(r: Repetition): Mass[] {
  const part = (
    { segment, mass, center, inertia }: ReturnType<typeof legParts>[number],
    on: Mass['on'],
    count: number,
    frames: Frames,
  ): Mass => {
    // a turn from one sample to the next is small: unwrap against the neighbor
    const angles = Array.from({ length: r.sampleCount }, (_, i) => angleOf(frames, segment, i));
    for (let i = 1; i < angles.length; i++)
      angles[i] -= 2 * Math.PI * Math.round((angles[i] - angles[i - 1]) / (2 * Math.PI));
    return { on, mass, inertia, count, place: (i) => placeOf(frames, segment, center, i), angle: (i) => angles[i] };
  };
  const point = (on: Mass['on'], mass: number, place: Mass['place']): Mass => ({
    on,
    mass,
    inertia: 0,
    count: 1,
    place,
    angle: () => 0,
  });
  const shoulder = (i: number) => placeOf(r.frames, 'torso', r.body.shoulderInTorso, i);
  const hand = (i: number): Vec3 => (r.hands ? [r.hands[3 * i], r.hands[3 * i + 1], 0] : shoulder(i));
  return [
    ...legParts(r.body).map((p) => part(p, 'leg', r.idleLeg ? 1 : 2, r.frames)),
    ...(r.idleLeg ? legParts(r.body).map((p) => part(p, 'idle', 1, r.idleLeg!.frames)) : []),
    ...trunkParts(r.body).map((p) => part(p, p.segment as 'pelvis' | 'torso', 1, r.frames)),
    ...armPoints(r.body).map(({ mass, share }) =>
      point('arms', mass, (i) => {
        const [s, h] = [shoulder(i), hand(i)];
        return [s[0] + share * (h[0] - s[0]), s[1] + share * (h[1] - s[1]), 0];
      }),
    ),
    ...forceModel(r).held.map(({ mover, mass }) => point('held', mass, (i) => moverPlace(r, mover, i))),
  ];
}

export function forceModel(r: Repetition): ForceModel {
  return findExercise(r.exercise).buildForces(r.body, r.settings);
}

export function moverPlace(r: Repetition, mover: string, i: number): Vec3 {
  const f = r.movers[mover];
  return [f[12 * i + 9], f[12 * i + 10], f[12 * i + 11]];
}

/** A force somewhere, with a couple about the left–right axis. */
export interface Push {
  readonly at: Vec3;
  readonly force: Vec3;
  readonly couple: number;
  readonly count: number;
}

/** Weight less mass times acceleration, and the couple against its turning. */
export function weightOf(r: Repetition, mass: Mass): (sample: number) => Push {
  const [ax, ay, az] = [0, 1, 2].map((k) => acceleration(r, (i) => mass.place(i)[k]));
  const spin = acceleration(r, mass.angle);
  return (i) => ({
    at: mass.place(i),
    force: [-mass.mass * ax(i), -mass.mass * (GRAVITY + ay(i)), -mass.mass * az(i)],
    couple: -mass.inertia * spin(i),
    count: mass.count,
  });
}

/** Forces of the contacts on the body. */
export function contactPushes(r: Repetition, loads: Loads, i: number, want: (segment: string) => boolean): Push[] {
  return forceModel(r).contacts.flatMap(({ segment, isPaired }, c) => {
    if (!want(segment)) return [];
    const { point, force } = loads.contacts[c];
    const three = (v: Float64Array): Vec3 => [v[3 * i], v[3 * i + 1], v[3 * i + 2]];
    return [{ at: three(point), force: three(force), couple: 0, count: isPaired && !r.idleLeg ? 2 : 1 }];
  });
}

/** Pull of the cables on the hands. */
export function cablePushes(r: Repetition, i: number): Push[] {
  return forceModel(r).cables.map(({ mover, mass }) => {
    const f = r.movers[mover];
    const tension = mass * (GRAVITY + acceleration(r, (k) => r.travel[k])(i));
    return {
      at: moverPlace(r, mover, i),
      force: [tension * f[12 * i], tension * f[12 * i + 3], 0],
      couple: 0,
      count: 1,
    };
  });
}

/** Everything known and every contact that acts on the chains asked for. */
export function pushesOn(r: Repetition, loads: Loads, i: number, chains: readonly Mass['on'][]): Push[] {
  const weights = massesOf(r).filter((mass) => chains.includes(mass.on));
  const chainOf = (segment: string) => (segment === 'pelvis' || segment === 'torso' ? segment : 'leg');
  return [
    ...weights.map((mass) => weightOf(r, mass)(i)),
    ...contactPushes(r, loads, i, (segment) => chains.includes(chainOf(segment))),
    ...(chains.includes('arms') ? cablePushes(r, i) : []),
  ];
}

/** Sum of forces along an axis. */
export function sumForce(pushes: readonly Push[], axis: 0 | 1): number {
  return pushes.reduce((sum, { force, count }) => sum + count * force[axis], 0);
}

/** Sum of moments about the left–right axis through a point. */
export function sumMoment(pushes: readonly Push[], [x, y]: readonly [number, number]): number {
  return pushes.reduce(
    (sum, { at, force, couple, count }) => sum + count * (couple + (at[0] - x) * force[1] - (at[1] - y) * force[0]),
    0,
  );
}
