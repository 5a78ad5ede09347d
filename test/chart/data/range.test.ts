import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/chart/data/charts';
import { THIGH_TRUNK } from '../../../src/chart/data/definitions/thighTrunk';
import { gridTicks, neededRange, unite } from '../../../src/chart/data/range';
import type { SideSeries } from '../../../src/chart/data/series';

function seriesWith(values: readonly number[]): SideSeries {
  const y = Float64Array.from(values);
  return {
    sampleCount: y.length,
    x: y.map((_, i) => i),
    curves: [{ definition: THIGH_TRUNK.curves[0], y }],
    cautions: [],
    stops: [],
  };
}

const values = fc.array(fc.double({ min: -80, max: 160, noNaN: true }), { minLength: 2, maxLength: 9 });

describe.each(CHARTS.map((c) => [c.id, c] as const))('the scale of %s', (_, definition) => {
  test('shows every value of both exercises and what is always shown', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [low, high] = neededRange(definition, { left: seriesWith(a), right: seriesWith(b) });
        expect(low).toBeLessThan(Math.min(...a, ...b, definition.alwaysShown[0]) + 1e-9);
        expect(high).toBeGreaterThan(Math.max(...a, ...b, definition.alwaysShown[1]) - 1e-9);
      }),
      { seed: 42 },
    );
  });

  test('has two to four grid lines, all in view', () => {
    fc.assert(
      fc.property(values, (a) => {
        const range = neededRange(definition, { left: seriesWith(a), right: null });
        const ticks = gridTicks(definition, range);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(ticks.every((tick) => tick >= range[0] && tick <= range[1])).toBe(true);
      }),
      { seed: 42 },
    );
  });

  test('does not depend on which exercise stands left', () => {
    const [a, b] = [seriesWith([3, 40]), seriesWith([-20, 90])];
    expect(neededRange(definition, { left: a, right: b })).toEqual(neededRange(definition, { left: b, right: a }));
  });
});

test('united ranges hold both', () => {
  expect(unite([0, 10], [-5, 4])).toEqual([-5, 10]);
});
