import { describe, expect, test } from 'vitest';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { LEG_COORDINATE_COUNT, MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../../src/model/anatomy/names';
import type { ExerciseId } from '../../../src/model/exercise/exercise';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { solveBoxQp } from '../../../src/model/load/boxQp';
import { computeLoads, sampleProgram } from '../../../src/model/load/computeLoads';
import type { Loads } from '../../../src/model/load/loads';
import { hipMomentSize, largestShortage } from '../../../src/model/load/shortage';
import { GRAVITY } from '../../../src/model/math/gravity';
import { solveLegFrames, TWISTS_SIZE } from '../../../src/model/pose/forwardKinematics';
import type { Repetition } from '../../../src/model/result';
import { largestLoad } from '../../../src/model/search/largestLoad';
import { repetitionOf } from '../../support/repetition';

const SAMPLES = 41;

/** A repetition with a tenth more than the lifter can hold. */
function tooHeavy(exercise: ExerciseId): { r: Repetition; loads: Loads } {
  const { load } = largestLoad({ exercise, settings: {}, lifter: {} });
  const r = repetitionOf({ exercise, settings: { load: 1.1 * (load ?? 0) }, lifter: {}, sampleCount: SAMPLES });
  return { r, loads: computeLoads(r) };
}

/** Axes in ground about which the hip's coordinates turn. */
function hipAxes({ body, coordinates, frames }: Repetition, i: number): number[][] {
  const twists = new Float64Array(TWISTS_SIZE);
  const size = frames.length / (coordinates.length / LEG_COORDINATE_COUNT);
  solveLegFrames(body, coordinates, i * LEG_COORDINATE_COUNT, frames.slice(i * size, (i + 1) * size), 0, twists);
  return [0, 1, 2].map((j) => [...twists.subarray(6 * j, 6 * j + 3)]);
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, v, k) => sum + v * b[k], 0);

test('the size of the hip’s moment is that of the vector, however its axes stand', () => {
  for (const exercise of ['back-squat', 'leg-press', 'romanian-deadlift'] as const) {
    const r = repetitionOf({ exercise, settings: {}, lifter: {}, sampleCount: SAMPLES });
    for (const i of [0, 7, 20])
      for (const vector of [
        [0, 0, 90],
        [12, -40, -130],
        [-30, 55, 5],
      ]) {
        const parts = hipAxes(r, i).map((axis) => dot(axis, vector));
        const adduction = r.coordinates[i * LEG_COORDINATE_COUNT + 1];
        expect(hipMomentSize(parts, 0, adduction)).toBeCloseTo(Math.hypot(...vector), 9);
      }
  }
});

describe.each(EXERCISES.map((e) => e.id))('too heavy a %s', (exercise) => {
  const { r, loads } = tooHeavy(exercise);
  const { coordinate: named, sample, value } = loads.metrics.shortfall;

  test('names the coordinate whose help would save most', () => {
    const program = sampleProgram(r, sample);
    const price = (b: Float64Array) =>
      solveBoxQp({ ...program, b }).x.reduce((sum, x, n) => sum + (program.h[n] * x * x) / 2, 0);
    const saved = MOMENT_ARM_COORDINATES.map((_, j) => {
      const b = program.b.slice();
      const k = sample * MOMENT_ARM_COUNT + j;
      b[j] -= 1e-3 * (loads.demand[k] - loads.passive[k]);
      return price(program.b) - price(b);
    });
    expect(saved[named]).toBe(Math.max(...saved));
    expect(saved[named]).toBeGreaterThan(0);
  });

  test('tells what is lacking there', () => {
    expect(value).toBe(loads.reserve[sample * MOMENT_ARM_COUNT + named]);
    expect(value).not.toBe(0);
    expect(loads.metrics.canHold).toBe(false);
  });
});

test('deep in squat and leg press outward rotation is short because hip extensors turn the thigh inward, not the load', () => {
  const ROTATION = MOMENT_ARM_COORDINATES.indexOf('hip_rotation_r');
  for (const exercise of ['back-squat', 'leg-press'] as const) {
    const { loads } = tooHeavy(exercise);
    const k = loads.metrics.shortfall.sample * MOMENT_ARM_COUNT + ROTATION;
    expect(loads.reserve[k]).toBeLessThan(-1);
    expect(loads.demand[k] - loads.passive[k]).toBeGreaterThan(1);
  }
});

test('in a squat the feet twist on the ground: heel and ball push sideways against each other, inside their friction', () => {
  const { contacts } = computeLoads(
    repetitionOf({ exercise: 'back-squat', settings: { load: 56 }, lifter: {}, sampleCount: SAMPLES }),
  );
  const [heel, ball] = ['heel', 'ball'].map((name) => contacts.find((c) => c.name === name)) as Loads['contacts'];
  for (const i of [0, 4]) {
    const [outward, inward] = [heel.force[3 * i + 2], ball.force[3 * i + 2]];
    expect(outward).toBeGreaterThan(20);
    expect(inward).toBeLessThan(-20);
    for (const { normal, force } of [heel, ball])
      expect(Math.abs(force[3 * i + 2])).toBeLessThanOrEqual(completeLifter({}).shoeFriction * normal[i] + 1e-6);
    // about the vertical through the center of pressure, over weight × stature
    const share = ball.normal[i] / (heel.normal[i] + ball.normal[i]);
    const apart = ball.point[3 * i] - heel.point[3 * i];
    const across = ball.point[3 * i + 2] - heel.point[3 * i + 2];
    const along = [heel, ball].map(({ force }) => force[3 * i]);
    const twist =
      -apart * (inward * (1 - share) - outward * share) + across * (along[1] * (1 - share) - along[0] * share);
    expect(Math.abs(twist) / (75.3 * GRAVITY * 1.7)).toBeGreaterThan(0.015);
    expect(Math.abs(twist) / (75.3 * GRAVITY * 1.7)).toBeLessThan(0.025);
  }
});

test('a moment that is missing wholly is a whole share, on the hip as on the knee', () => {
  const r = repetitionOf({ exercise: 'back-squat', settings: {}, lifter: {}, sampleCount: SAMPLES });
  const loads = computeLoads(r);
  for (const joint of [[0, 1, 2], [3]]) {
    const reserve = loads.demand.map((v, k) => (joint.includes(k % MOMENT_ARM_COUNT) ? v : 0));
    expect(largestShortage(r, { ...loads, reserve }).share).toBeCloseTo(1, 9);
  }
});
