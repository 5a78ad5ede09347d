import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEIGHTS, topFor } from '../../../src/chart/data/strip/heights';
import { endsOf, type LaneSource, laneOf, largestOf } from '../../../src/chart/data/strip/lanes';
import { LANE_HEIGHTS } from '../../../src/display/laneHeights';
import { radToDeg } from '../../../src/display/units';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { hipLoadOf } from '../../../src/model/load/hipLoad';
import type { Repetition } from '../../../src/model/result';
import { simulate } from '../../../src/model/simulate';
import { randomSetup } from '../../support/randomSetup';
import { repetitionOf } from '../../support/repetition';

function sourceOf(repetition: Repetition, more: Partial<LaneSource> = {}): LaneSource {
  const { exercise } = repetition;
  const idle = { side: null, reason: '', load: null, isLoadOlder: false };
  return { exercise, name: exercise, label: exercise, repetition, ...idle, ...more };
}

describe('a lane', () => {
  test('ends where the metrics of its repetition end, whatever the setup', () => {
    fc.assert(
      fc.property(randomSetup, (setup) => {
        const result = simulate(setup);
        if (result.kind !== 'repetition') return;
        const { trunkThighFlexion, hipFlexion, gluteusMaximus } = result.metrics;
        const arm = laneOf(sourceOf(result), HEIGHTS.arm);
        const length = laneOf(sourceOf(result), HEIGHTS.length);
        if (!arm?.values || !length?.values) throw new Error('no lane');
        for (const end of ['bottom', 'top'] as const) {
          expect(endsOf(arm.thighTrunk)[end]).toBeCloseTo(radToDeg(trunkThighFlexion[end]), 9);
          expect(endsOf(arm.hip)[end]).toBeCloseTo(radToDeg(hipFlexion[end]), 9);
          expect(endsOf(arm.values)[end]).toBeCloseTo(1000 * gluteusMaximus.extensionArm[end], 9);
          expect(endsOf(length.values)[end]).toBeCloseTo(gluteusMaximus.normalizedFiberLength[end], 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of few samples ends where the one of all samples ends, and at the same angle is within a millimeter of it', () => {
    const setup = { exercise: 'back-squat', settings: {}, lifter: { stature: 1.83 } };
    const few = laneOf(sourceOf(repetitionOf({ ...setup, sampleCount: 13 })), HEIGHTS.arm);
    const all = laneOf(sourceOf(repetitionOf(setup)), HEIGHTS.arm);
    if (!few?.values || !all?.values) throw new Error('no lane');
    const [fewer, values] = [few.values, all.values];
    for (const end of ['bottom', 'top'] as const) {
      expect(endsOf(few.thighTrunk)[end]).toBeCloseTo(endsOf(all.thighTrunk)[end], 6);
      expect(endsOf(few.values)[end]).toBeCloseTo(endsOf(all.values)[end], 6);
    }
    // both lanes run from the flexed end down to the extended one
    const at = (angle: number) => {
      const i = Math.max(
        1,
        all.thighTrunk.findIndex((value) => value <= angle),
      );
      const share = (angle - all.thighTrunk[i - 1]) / (all.thighTrunk[i] - all.thighTrunk[i - 1] || 1);
      return values[i - 1] + share * (values[i] - values[i - 1]);
    };
    for (let i = 0; 2 * i < fewer.length; i++) expect(Math.abs(fewer[i] - at(few.thighTrunk[i]))).toBeLessThan(1);
  });

  test('of loads is as tall at its highest as the largest effort and the largest moment by body mass', () => {
    const repetition = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: { mass: 90 } });
    const loads = computeLoads(repetition);
    const load = hipLoadOf(loads, repetition.lifter.mass);
    expect(Math.max(...load.effort)).toBe(loads.metrics.peakHipEffort);
    expect(Math.max(...load.momentPerMass) * 90).toBeCloseTo(loads.metrics.peakHip.value, 9);
    const lane = laneOf(sourceOf(repetition, { load }), HEIGHTS.effort);
    expect(lane?.values?.[0]).toBeCloseTo(100 * load.effort[0], 9);
  });

  test('has no height while loads are unknown, and one that is called older while they belong to another setup', () => {
    const repetition = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {} });
    const load = hipLoadOf(computeLoads(repetition), repetition.lifter.mass);
    expect(laneOf(sourceOf(repetition), HEIGHTS.moment)).toMatchObject({ values: null, isOlder: false });
    const older = sourceOf(repetition, { load, isLoadOlder: true });
    expect(laneOf(older, HEIGHTS.moment)?.isOlder).toBe(true);
    expect(laneOf(older, HEIGHTS.arm)?.isOlder).toBe(false);
  });
});

test('the scale of every height holds the largest value and is a whole number of its steps', () => {
  for (const id of LANE_HEIGHTS) {
    const height = HEIGHTS[id];
    for (const largest of [0, height.leastTop, height.leastTop * 1.01, height.leastTop * 3.7]) {
      const top = topFor(height, largest);
      expect(top).toBeGreaterThanOrEqual(largest);
      expect(top / height.topStep).toBeCloseTo(Math.round(top / height.topStep), 9);
    }
  }
  expect(largestOf([null])).toBe(0);
});
