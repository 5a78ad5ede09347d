import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadChips } from '../../../src/chart/layout/spreadChips';

const GAP = 20;
const [LOW, HIGH] = [13, 145];
const inPlot = fc.double({ min: -40, max: 200, noNaN: true });

test('two chips never cover each other and never leave the plot', () => {
  fc.assert(
    fc.property(inPlot, inPlot, (a, b) => {
      const [pa, pb] = spreadChips([a, b], GAP, LOW, HIGH);
      expect(Math.abs(pa - pb)).toBeGreaterThanOrEqual(Math.min(GAP, HIGH - LOW) - 1e-9);
      if (Math.abs(a - b) > 1e-9) expect(Math.sign(pa - pb)).toBe(Math.sign(a - b));
    }),
    { seed: 42 },
  );
});

test('chips inside the plot stay inside', () => {
  const inside = fc.double({ min: LOW, max: HIGH, noNaN: true });
  fc.assert(
    fc.property(inside, inside, (a, b) => {
      for (const center of spreadChips([a, b], GAP, LOW, HIGH)) {
        expect(center).toBeGreaterThanOrEqual(LOW - 1e-9);
        expect(center).toBeLessThanOrEqual(HIGH + 1e-9);
      }
    }),
    { seed: 42 },
  );
});

test('chips far enough apart stay where their values are', () => {
  expect(spreadChips([100, 50], GAP, LOW, HIGH)).toEqual([100, 50]);
});
