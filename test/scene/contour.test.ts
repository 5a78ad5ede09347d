import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createInstant, setInstant } from '../../src/scene/base/instant';
import { bodyContour } from '../../src/scene/overlay/bodyContour';
import { contourPath, type Round } from '../../src/scene/overlay/contour';
import { press } from './support';

const pointsOf = (path: string): number[][] =>
  path
    .split(/[ML]/)
    .slice(1)
    .map((pair) => pair.split(' ').map(Number));

/** px by which a point lies within a stretch: the deepest of the circles between its ends. */
function depthIn({ from, to, radii }: Round, [x, y]: readonly number[]): number {
  const depths = Array.from({ length: 401 }, (_, i) => {
    const t = i / 400;
    const [cx, cy] = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    return radii[0] + t * (radii[1] - radii[0]) - Math.hypot(x - cx, y - cy);
  });
  return Math.max(...depths);
}

const place = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }));
const radius = fc.integer({ min: 5, max: 25 });
/** Longer than its circles differ by, as every limb is. */
const stretch = fc
  .record({ from: place, to: place, radii: fc.tuple(radius, radius) })
  .filter(({ from, to, radii }) => Math.hypot(to[0] - from[0], to[1] - from[1]) > 25 + Math.abs(radii[0] - radii[1]));

test('the line runs along edges, and nowhere within the body', () => {
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (rounds) => {
      for (const point of pointsOf(contourPath(rounds))) {
        const deepest = Math.max(...rounds.map((round) => depthIn(round, point)));
        // points are written to a tenth of a pixel, and where two edges cross an arc is a chord
        expect(Math.abs(deepest)).toBeLessThan(0.7);
      }
    }),
    { seed: 15, numRuns: 100 },
  );
});

test('what two stretches share is drawn once', () => {
  const one: Round = { from: [50, 50], to: [150, 60], radii: [20, 12] };
  expect(contourPath([one, one])).toBe(contourPath([one]));
});

test('the contour of a body goes from its head to its toes, and moves with it', () => {
  const instant = createInstant(press);
  const draw = (fraction: number) => {
    setInstant(instant, press, fraction);
    return bodyContour(instant, (points, i) => [200 * points[3 * i], -200 * points[3 * i + 1]]);
  };
  const [bottom, top] = [draw(0), draw(0.5)];
  expect(bottom).not.toBe(top);
  for (const path of [bottom, top]) {
    expect(path).not.toMatch(/NaN/);
    const xs = pointsOf(path).map(([x]) => x);
    // lying in the machine a body is longer than a meter at the least
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(200 * 0.8);
  }
});
