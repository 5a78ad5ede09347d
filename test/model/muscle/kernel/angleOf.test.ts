import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angleOf } from '../../../../src/model/muscle/kernel/angleOf';
import { TOLERANCE } from '../../../support/tolerance';

const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
const size = fc.double({ min: 1e-6, max: 10, noNaN: true });

test('the angle of a direction is that of atan2, whatever its size', () => {
  fc.assert(
    fc.property(angle, size, (a, k) => {
      const [s, c] = [k * Math.sin(a), k * Math.cos(a)];
      expect(Math.abs(angleOf(s, c) - Math.atan2(s, c))).toBeLessThanOrEqual(TOLERANCE.identity * Math.abs(a));
    }),
    { seed: 42, numRuns: 2000 },
  );
});

test('the four quarters are exact, and no direction has angle 0', () => {
  expect([angleOf(0, 1), angleOf(1, 0), angleOf(0, -1), angleOf(-1, 0), angleOf(0, 0)]).toEqual([
    0,
    Math.PI / 2,
    Math.PI,
    -Math.PI / 2,
    0,
  ]);
});
