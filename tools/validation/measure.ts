import { MUSCLES_OF } from '../../src/model/anatomy/muscleGroups';
import { LEG_COORDINATE_COUNT, segmentIndex } from '../../src/model/anatomy/names';
import { computeLoads } from '../../src/model/load/computeLoads';
import { extension } from '../../src/model/load/extension';
import type { Loads } from '../../src/model/load/loads';
import { FRAME_SIZE } from '../../src/model/math/frame';
import { MUSCLE_COUNT, MUSCLES } from '../../src/model/muscle/geometry';
import { POSE_FRAMES_SIZE } from '../../src/model/pose/forwardKinematics';
import type { Repetition, Setup } from '../../src/model/result';
import type { Settings } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';

/** A repetition and what it asks for. */
export interface Run {
  readonly r: Repetition;
  readonly loads: Loads;
}

export const HIP = 0;
export const KNEE = 3;
export const ANKLE = 4;

/** Muscles behind one word of the literature, one leg. */
export const GROUP = {
  gluteusMaximus: MUSCLES_OF.gluteusMaximus,
  hamstrings: MUSCLES_OF.hamstrings,
  quadriceps: MUSCLES_OF.quadriceps,
  bicepsFemoris: ['bflh_r'],
  semitendinosus: ['semiten_r'],
} as const satisfies Record<string, readonly string[]>;

export type Group = keyof typeof GROUP;

/** @throws RangeError when the setup has no repetition. */
export function repetition(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind !== 'repetition') throw new RangeError(`${setup.exercise} has no repetition: ${result.reason.limit}`);
  return result;
}

export function run(exercise: string, settings: Settings = {}, lifter: Settings = {}, sampleCount = 101): Run {
  const r = repetition({ exercise, settings, lifter, sampleCount });
  return { r, loads: computeLoads(r) };
}

export const toDeg = (rad: number): number => (rad * 180) / Math.PI;

/** Extension demand of one leg on the way up, N·m. */
export function demandUp({ loads }: Run, coordinate: number): number[] {
  return Array.from(extension(loads, coordinate)).slice(0, half(loads) + 1);
}

/** Share of the lifting time at which a series on the way up is largest. */
export function peakShare(up: readonly number[]): number {
  return up.indexOf(Math.max(...up)) / (up.length - 1);
}

/** Mean over the way up of a group's force together, N, one leg. */
export function meanForce({ loads }: Run, group: Group): number {
  return meanUp(loads, (i) => sumOf(loads.force, i, group));
}

/** Mean estimated activation of a group's members on the way up. */
export function meanActivation({ loads }: Run, group: Group): number {
  return meanUp(loads, (i) => sumOf(loads.activation, i, group)) / GROUP[group].length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length;
}

function meanUp(loads: Loads, value: (sample: number) => number): number {
  return mean(Array.from({ length: half(loads) + 1 }, (_, i) => value(i)));
}

function sumOf(values: Float64Array, sample: number, group: Group): number {
  return GROUP[group].reduce((sum, name) => sum + values[sample * MUSCLE_COUNT + MUSCLES.indexOf(name)], 0);
}

function half(loads: Loads): number {
  return (loads.sampleCount - 1) / 2;
}

/** Forward lean of the torso's long axis from vertical, degrees, at a sample. */
export function trunkLeanDeg(r: Repetition, sample: number): number {
  const f = sample * POSE_FRAMES_SIZE + segmentIndex('torso') * FRAME_SIZE;
  return -toDeg(Math.atan2(r.frames[f + 3], r.frames[f]));
}

export function coordinateDeg(r: Repetition, coordinate: number, sample: number): number {
  return toDeg(r.coordinates[sample * LEG_COORDINATE_COUNT + coordinate]);
}

const HALVINGS = 11;

/** The largest load up to `most` for which `accepts` holds, by halving; 0 where it never does. */
export function largestLoad(setup: Setup, most: number, accepts: (loads: Loads) => boolean): number {
  let [low, high] = [0, most];
  for (let k = 0; k < HALVINGS; k++) {
    const load = (low + high) / 2;
    const result = simulate({ ...setup, sampleCount: 41, settings: { ...setup.settings, load } });
    if (result.kind === 'repetition' && accepts(computeLoads(result))) low = load;
    else high = load;
  }
  return low;
}
