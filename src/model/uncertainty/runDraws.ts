import { computeLoads } from '../load/computeLoads';
import type { LimitId } from '../mechanism/limit';
import type { Repetition, Setup } from '../result';
import { simulate } from '../simulate';
import { createDrawer, KINEMATIC, type Scope } from './draw';
import { COURSES, LOAD_COURSES, LOAD_QUANTITIES, QUANTITIES } from './quantities';
import { createPoints } from './sobol';

/** Which draws: around which setup, of what, by which seed. Plain data. */
export interface EnsembleQuestion {
  readonly setup: Setup;
  readonly scope: Scope;
  readonly seed: number;
  /** Forces too, some five times as dear: then what acts on them alone is drawn as well. */
  readonly hasLoads?: boolean;
}

/** Samples of a drawn repetition: what charts draw over it, every 2.5 %. */
export const DRAWN_SAMPLES = 41;
/** Columns of courses over thigh–trunk flexion: every 5° from −20 to 160°. */
export const ANGLES: Float64Array = Float64Array.from({ length: 37 }, (_, k) => ((-20 + 5 * k) * Math.PI) / 180);

/** What a portion of draws gave, those with a repetition in the order of their numbers. Plain data. */
export interface DrawBlock {
  readonly count: number;
  /** Number of each draw with a repetition. */
  readonly rows: Int32Array;
  /** [row × quantity] */
  readonly values: Float64Array;
  /** [row × (load quantity, load course × sample, load course × angle)], empty where forces were not asked for. */
  readonly loads: Float64Array;
  /** [row × course × sample] */
  readonly courses: Float64Array;
  /** [row × course × angle], NO_VALUE where the way up of this draw does not meet the angle. */
  readonly byAngle: Float64Array;
  /** [row] what ended the movement at the bottom. */
  readonly bottoms: readonly LimitId[];
  /** What kept draws without a repetition from one. */
  readonly refusals: readonly LimitId[];
}

/** Marks a column that a draw does not reach: no angle, length or share is as large. */
export const NO_VALUE = Number.MAX_VALUE;

/**
 * Simulates draws `from` to `from + count`, each the same in whatever portions it is asked for.
 * @throws RangeError as `simulate` does, for a setup that makes no sense.
 */
export function runDraws(question: EnsembleQuestion, from: number, count: number): DrawBlock {
  const { setup, scope, seed, hasLoads } = question;
  const drawer = createDrawer(setup, { scope, acts: hasLoads ? undefined : KINEMATIC });
  const point = createPoints(seed);
  const rows: number[] = [];
  const read: Reading[] = [];
  const refusals: LimitId[] = [];
  for (let index = from; index < from + count; index++) {
    const draw = drawer.draw((place) => point(index, place));
    const result = simulate({ ...draw.setup, sampleCount: DRAWN_SAMPLES });
    if (result.kind !== 'repetition') refusals.push(result.reason.limit);
    else {
      rows.push(index);
      read.push({ ...readDraw(result, draw.gluteusMaximusArm), loads: hasLoads ? readLoads(result) : NO_LOADS });
    }
  }
  return {
    count,
    rows: Int32Array.from(rows),
    values: join(read.map(({ values }) => values)),
    loads: join(read.map(({ loads }) => loads)),
    courses: join(read.map(({ courses }) => courses)),
    byAngle: join(read.map(({ byAngle }) => byAngle)),
    bottoms: read.map(({ bottom }) => bottom),
    refusals,
  };
}

interface Reading {
  readonly values: Float64Array;
  readonly courses: Float64Array;
  readonly byAngle: Float64Array;
  readonly bottom: LimitId;
  readonly loads: Float64Array;
}

const NO_LOADS = new Float64Array();

function readLoads(repetition: Repetition): Float64Array {
  const loads = computeLoads(repetition);
  const courses = LOAD_COURSES.map(({ read }) => read(loads));
  return join([
    Float64Array.from(LOAD_QUANTITIES, ({ read }) => read(loads)),
    ...courses,
    ...courses.map((course) => readByAngle(repetition, course)),
  ]);
}

/** [angle] */
function readByAngle({ trunkThighFlexion }: Repetition, course: Float64Array): Float64Array {
  return ANGLES.map((angle) => valueAtAngle(trunkThighFlexion, course, angle));
}

function readDraw(repetition: Repetition, arm: number): Omit<Reading, 'loads'> {
  const { metrics, ends } = repetition;
  const values = Float64Array.from(QUANTITIES, ({ read, isMaximusArm }) => read(metrics) * (isMaximusArm ? arm : 1));
  const courses = COURSES.map(({ read, isMaximusArm }) => read(repetition).map((v) => v * (isMaximusArm ? arm : 1)));
  const byAngle = courses.map((course) => readByAngle(repetition, course));
  return { values, courses: join(courses), byAngle: join(byAngle), bottom: ends.bottom.limit };
}

/** A course where the way up first meets a thigh–trunk angle, linearly between its samples. */
function valueAtAngle(angles: Float64Array, course: Float64Array, angle: number): number {
  const top = (angles.length - 1) / 2;
  for (let i = 0; i < top; i++) {
    const [a, b] = [angles[i] - angle, angles[i + 1] - angle];
    if (a * b <= 0 && a !== b) return course[i] + (a / (a - b)) * (course[i + 1] - course[i]);
  }
  return NO_VALUE;
}

function join(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
