import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { COVERAGE_BINS, coverageOf } from '../../../src/model/metric/coverage';
import { shareLengths, spanOf } from '../../../src/model/metric/spanOf';
import { MUSCLES } from '../../../src/model/muscle/geometry';
import { degrees } from '../../../src/model/setting';
import { frameAt, repetitionOf, toDegrees } from '../../support/repetition';

const MAXIMUS = ['glmax1_r', 'glmax2_r', 'glmax3_r'];

/** The definitions of docs/model.md "Metrics", counted out by hand on short series. */
describe('by hand', () => {
  test('a span knows both ends, the extremes and the mean', () => {
    expect(spanOf(Float64Array.of(3, 5, 1, 5, 4))).toEqual({ bottom: 3, top: 1, min: 1, max: 5, mean: 3.6 });
  });

  test('lengths above 1.1 are lengthened, below 0.9 shortened, the rest lies between', () => {
    const shares = shareLengths(Float64Array.of(1.2, 1.1, 1, 0.9, 0.5, 1.3, 0.95, 1.05));
    expect(shares).toEqual({ lengthened: 0.25, mid: 0.625, shortened: 0.125 });
  });

  test('an angle is counted in its own degree from −20 to 145, and nowhere beyond', () => {
    const angles = Float64Array.from([-20, -0.5, 0, 0.5, 144.9, 145, 150, -21], degrees);
    const { hip } = coverageOf(angles, angles);
    const counted = [...hip].flatMap((share, bin) => (share > 0 ? [[bin - 20, Math.round(share * 8)]] : []));
    expect(counted).toEqual([
      [-20, 1],
      [-1, 1],
      [0, 2],
      [144, 2],
    ]);
  });
});

describe.each(EXERCISES.map(({ id }) => id))('%s, counted again from its samples', (exercise) => {
  const r = repetitionOf({ exercise, settings: {}, lifter: {} });
  const { metrics } = r;
  const middle = (r.sampleCount - 1) / 2;
  const samples = Array.from({ length: r.sampleCount }, (_, i) => i);
  const hip = samples.map((i) => r.coordinates[6 * i]);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;

  test('angles at both ends, range and deficit to neutral', () => {
    const top = r.trunkThighFlexion[middle];
    expect(metrics.trunkThighFlexion.bottom).toBe(r.trunkThighFlexion[0]);
    expect(metrics.trunkThighFlexion.top).toBe(top);
    expect(metrics.hipFlexion.max - metrics.hipFlexion.min).toBeCloseTo(Math.max(...hip) - Math.min(...hip), 12);
    expect(metrics.hipFlexion.mean).toBeCloseTo(mean(hip), 12);
    expect(metrics.pelvisPosteriorTilt.max).toBe(Math.max(...r.pelvisPosteriorTilt));
    expect(metrics.pelvisPosteriorTilt.min).toBe(Math.min(...r.pelvisPosteriorTilt));
    expect(metrics.deficitToNeutral).toBeCloseTo(Math.max(top, 0), 8);
    expect(metrics.doesReachNeutral).toBe(toDegrees(top) < 1e-6);
  });

  test('gluteus maximus is its three parts by their force; each part stands alone', () => {
    const columns = MAXIMUS.map((name) => MUSCLES.indexOf(name));
    const force = columns.map((m) => r.geometry.maxIsometricForce[m]);
    const weighted = (of: (k: number) => number) =>
      samples.map((i) => {
        const values = columns.map((m, p) => force[p] * of(i * MUSCLES.length + m));
        return (values[0] + values[1] + values[2]) / (force[0] + force[1] + force[2]);
      });
    const arms = weighted((k) => -r.muscles.momentArms[5 * k]);
    const lengths = weighted((k) => r.muscles.normalizedFiberLengths[k]);
    const { extensionArm, normalizedFiberLength, time } = metrics.gluteusMaximus;
    expect(extensionArm.max).toBeCloseTo(Math.max(...arms), 12);
    expect(extensionArm.mean).toBeCloseTo(mean(arms), 12);
    expect(normalizedFiberLength.min).toBeCloseTo(Math.min(...lengths), 12);
    expect(normalizedFiberLength.max).toBeCloseTo(Math.max(...lengths), 12);
    expect(time.lengthened).toBeCloseTo(lengths.filter((l) => l > 1.1).length / r.sampleCount, 12);
    expect(time.shortened).toBeCloseTo(lengths.filter((l) => l < 0.9).length / r.sampleCount, 12);
    expect(time.lengthened + time.mid + time.shortened).toBeCloseTo(1, 12);
    const [, middlePart] = columns;
    expect(metrics.gluteusParts.glmax2_r.normalizedFiberLength.bottom).toBe(
      r.muscles.normalizedFiberLengths[middlePart],
    );
  });

  test('coverage: every sample on the axis is counted once, in bins between the extremes', () => {
    const { trunkThigh, hip: covered } = metrics.coverage;
    expect(trunkThigh).toHaveLength(COVERAGE_BINS);
    for (const [bins, angles] of [
      [trunkThigh, Array.from(r.trunkThighFlexion)],
      [covered, hip],
    ] as const) {
      expect(bins.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const [low, high] = [Math.min(...angles), Math.max(...angles)].map(toDegrees);
      const filled = [...bins].flatMap((share, bin) => (share > 0 ? [bin - 20] : []));
      expect(filled[0]).toBeGreaterThanOrEqual(Math.floor(low + 1e-6));
      expect(filled[filled.length - 1]).toBeLessThanOrEqual(Math.floor(high + 1e-6));
    }
  });

  test('hip lift is what the hip centers rise toward the flexed end; travel what the implement goes', () => {
    expect(metrics.hipLift).toBe(frameAt(r, 0, 'femur_r')[10] - frameAt(r, middle, 'femur_r')[10]);
    expect(metrics.travel).toBe(r.travel[middle]);
  });
});
