import { expect, test } from 'vitest';
import { skinShown } from '../../src/state/skinShown';

test('a solid skin is an outline as long as a muscle is picked, and solid again after', () => {
  expect(skinShown({ skin: 'solid', selectedMuscle: 'glmax2_r' })).toBe('ghost');
  expect(skinShown({ skin: 'solid', selectedMuscle: null })).toBe('solid');
});

test.each(['off', 'ghost'] as const)('a picked muscle leaves the skin as it is when it is %s', (skin) => {
  expect(skinShown({ skin, selectedMuscle: 'glmax2_r' })).toBe(skin);
});
