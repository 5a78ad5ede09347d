import { expect, test } from 'vitest';
import type { Box } from '../../src/scene/base/box';
import { freeRows } from '../../src/scene/room/Grid';

const RECT = { left: 0, top: 0, width: 560, height: 440 };
/** 200 px for a meter, the floor 20 px above the lower edge, the middle of the pane at x = 0. */
const project = (points: ArrayLike<number>, i: number) =>
  [280 + 200 * points[3 * i], 420 - 200 * points[3 * i + 1]] as const;
const placeWith = (...lasting: Box[]) => ({ rect: RECT, covered: lasting, lasting });

test('the grid rises to below the words over the figure, and controls at its foot do not lower it', () => {
  const words = { left: 16, top: 30, width: 300, height: 70 };
  const controls = { left: 460, top: 400, width: 100, height: 30 };
  const rows = freeRows({ place: placeWith(words, controls), project }, 0);
  expect(project([0, rows * 0.1, 0], 0)[1]).toBeGreaterThan(words.top + words.height);
  expect(project([0, (rows + 1) * 0.1, 0], 0)[1]).toBeLessThan(words.top + words.height + 6);
});

test('it is whole where nothing is written, and where words stand beside it', () => {
  expect(freeRows({ place: placeWith(), project }, 0)).toBe(16);
  expect(freeRows({ place: null, project }, 0)).toBe(16);
  const aside = { left: -400, top: 30, width: 100, height: 70 };
  expect(freeRows({ place: placeWith(aside), project }, 0)).toBe(16);
});
