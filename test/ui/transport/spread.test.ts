import { expect, test } from 'vitest';
import { spread } from '../../../src/ui/transport/spread';
import { seededRandom } from '../../support/randomPoses';

test('marks that are far enough apart stay where they are', () => {
  expect(spread([200, 10, 60], 24)).toEqual([200, 10, 60]);
});

test('marks at one place stand around it, in the order they came in', () => {
  expect(spread([100, 100], 24)).toEqual([88, 112]);
  expect(spread([100, 90, 100], 24)).toEqual([290 / 3, 290 / 3 - 24, 290 / 3 + 24]);
});

test('any marks end up a gap apart, in their order, around the same middle', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 300; round++) {
    const places = Array.from({ length: 1 + Math.floor(random() * 6) }, () => random() * 120);
    const out = spread(places, 24);
    const order = places.map((_, i) => i).sort((a, b) => places[a] - places[b]);
    for (const [k, i] of order.entries())
      if (k > 0) expect(out[i] - out[order[k - 1]]).toBeGreaterThanOrEqual(24 - 1e-6);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(out)).toBeCloseTo(sum(places), 6);
  }
});
