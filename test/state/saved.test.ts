import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_COMPARISON } from '../../src/state/comparison';
import { readSaved, writeSaved } from '../../src/state/saved';
import { store } from '../../src/state/store';

const { view } = store.getInitialState();

test('what was stored comes back', () => {
  const comparison = {
    ...DEFAULT_COMPARISON,
    lifter: { stature: 1.8 },
    left: { exercise: 'leg-press', settings: { footHeight: 0.2 } },
  };
  const restored = readSaved(writeSaved(comparison, { ...view, units: 'imperial' }));
  expect(restored.comparison).toEqual(comparison);
  expect(restored.view.units).toBe('imperial');
  expect(restored.notice).toBeNull();
});

test('a visit from before a setting existed comes back with that setting at its default', () => {
  const comparison = { ...DEFAULT_COMPARISON, left: { exercise: 'leg-press', settings: { bottomAngle: 2.3 } } };
  const restored = readSaved(writeSaved(comparison, view));
  expect(restored.notice).toBeNull();
  expect(restored.comparison.left.settings).toEqual({ bottomAngle: 2.3 });
});

test('the clock’s running is not stored', () => {
  expect(writeSaved(DEFAULT_COMPARISON, { ...view, isPlaying: true })).not.toContain('isPlaying');
});

test('a first visit starts with the defaults and no notice', () => {
  expect(readSaved(null)).toEqual({ comparison: DEFAULT_COMPARISON, view: {}, notice: null });
});

test('any text at all gives a usable start and at most one notice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSaved(text).comparison).toEqual(DEFAULT_COMPARISON);
    }),
    { seed: 42 },
  );
});

test('an exercise of another version is named and defaults are used', () => {
  const text = writeSaved(DEFAULT_COMPARISON, view).replace('leg-press', 'leg-curl');
  const restored = readSaved(text);
  expect(restored.comparison).toEqual(DEFAULT_COMPARISON);
  expect(restored.notice?.text).toBe('comparison.left.exercise does not fit; defaults are used.');
});
