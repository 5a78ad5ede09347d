import { expect, test } from 'vitest';
import { areColorsShown } from '../../src/state/colorsShown';

const view = { coloring: 'activation', skin: 'ghost', selectedMuscle: null, detail: 'full' } as const;

test('colors are told only where something wears them: not in plain color, a flat drawing or under a solid skin', () => {
  expect(areColorsShown(view)).toBe(true);
  expect(areColorsShown({ ...view, coloring: 'anatomy' })).toBe(false);
  expect(areColorsShown({ ...view, detail: 'flat' })).toBe(false);
  expect(areColorsShown({ ...view, skin: 'solid' })).toBe(false);
});

test('a solid skin that gives way to a picked muscle, or that low detail does not draw, hides none', () => {
  expect(areColorsShown({ ...view, skin: 'solid', selectedMuscle: 'glmed' })).toBe(true);
  expect(areColorsShown({ ...view, skin: 'solid', detail: 'low' })).toBe(true);
});
