import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_COMPARISON } from '../../src/state/comparison';
import { readSaved, writeSaved } from '../../src/state/saved';
import { store } from '../../src/state/store';

const initial = store.getInitialState();
const { decided, view } = initial;

test('what was stored comes back', () => {
  const comparison = {
    ...DEFAULT_COMPARISON,
    lifter: { stature: 1.8 },
    left: { exercise: 'leg-press', settings: { footHeight: 0.2 } },
  };
  const restored = readSaved(writeSaved({ decided: { ...decided, comparison }, view: { ...view, units: 'imperial' } }));
  expect(restored.decided.comparison).toEqual(comparison);
  expect(restored.view.units).toBe('imperial');
  expect(restored.notice).toBeNull();
});

test('a visit from before a setting existed comes back with that setting at its default', () => {
  const comparison = { ...DEFAULT_COMPARISON, left: { exercise: 'leg-press', settings: { bottomAngle: 2.3 } } };
  const restored = readSaved(writeSaved({ decided: { ...decided, comparison }, view }));
  expect(restored.notice).toBeNull();
  expect(restored.decided.comparison.left.settings).toEqual({ bottomAngle: 2.3 });
});

test('the clock’s running is not stored, nor where it runs; where it rests is, with the picked muscle', () => {
  const running = writeSaved({ ...initial, view: { ...view, isPlaying: true, phase: 0.3 } });
  expect(running).not.toContain('isPlaying');
  expect(readSaved(running).view.phase).toBeUndefined();
  const resting = readSaved(writeSaved({ ...initial, view: { ...view, phase: 0.3, selectedMuscle: 'glmed' } }));
  expect(resting.view).toMatchObject({ phase: 0.3, selectedMuscle: 'glmed' });
});

test('a place outside the repetition, or a muscle nothing is called by, is forgotten without a word', () => {
  const text = writeSaved({ ...initial, view: { ...view, phase: 1.5, selectedMuscle: 'biceps brachii' } });
  const { view: restored, notice } = readSaved(text);
  expect(restored).not.toHaveProperty('phase');
  expect(restored).not.toHaveProperty('selectedMuscle');
  expect(notice).toBeNull();
});

test('a first visit starts with the defaults and no notice', () => {
  expect(readSaved(null)).toEqual({
    decided: {
      comparison: DEFAULT_COMPARISON,
      loadRule: 'typed',
      effortGoal: null,
      alignment: 'time',
      pinned: null,
      charts: { order: [], hidden: [] },
    },
    view: { isFirstVisit: true },
    notice: null,
  });
});

test('an order of charts that was kept before it could be undone comes back', () => {
  const charts = { order: ['hip-moment', 'hip-shares'], hidden: ['knee-flexion'] };
  const { charts: _, ...older } = JSON.parse(writeSaved(initial));
  expect(readSaved(JSON.stringify({ ...older, version: 1, view: { charts } })).decided.charts).toEqual(charts);
});

test('whoever comes back is no first visitor', () => {
  expect(readSaved(writeSaved(initial)).view).not.toHaveProperty('isFirstVisit');
  expect(readSaved('nonsense').view).not.toHaveProperty('isFirstVisit');
});

test('what exercises are aligned by comes back; what is none of its choices is forgotten', () => {
  const text = writeSaved({ ...initial, decided: { ...initial.decided, alignment: 'hip' } });
  expect(readSaved(text).decided.alignment).toBe('hip');
  expect(readSaved(text.replace('"hip"', '"moon"'))).toMatchObject({ decided: { alignment: 'time' }, notice: null });
});

test('what is pinned comes back, within its ranges; a pin that makes no sense is forgotten', () => {
  const pinned = { ...DEFAULT_COMPARISON, left: { exercise: 'leg-press', settings: { footHeight: 9 } } } as const;
  const text = writeSaved({ ...initial, decided: { ...initial.decided, pinned } });
  const back = readSaved(text).decided.pinned?.left;
  expect(back?.exercise).toBe('leg-press');
  expect(back?.settings.footHeight).toBeLessThan(1);
  expect(readSaved(text.replace('"pinned":{', '"pinned":{"lifter":3,"was":{')).decided.pinned).toBeNull();
});

test('any text at all gives a usable start and at most one notice', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readSaved(text).decided.comparison).toEqual(DEFAULT_COMPARISON);
    }),
    { seed: 42 },
  );
});

test('an exercise of another version is named and defaults are used', () => {
  const text = writeSaved(initial).replace('leg-press', 'leg-curl');
  const restored = readSaved(text);
  expect(restored.decided.comparison).toEqual(DEFAULT_COMPARISON);
  expect(restored.notice?.text).toBe('comparison.left.exercise does not fit; defaults are used.');
});

test('load rule, effort, coloring, contact arrows, skin and instruments come back', () => {
  const chosen = { loadRule: 'peak-effort', effortGoal: 0.7 } as const;
  const look = {
    coloring: 'activation',
    showForces: true,
    skin: 'solid',
    instruments: { ...view.instruments, knee: false, grid: true },
  } as const;
  const restored = readSaved(writeSaved({ decided: { ...decided, ...chosen }, view: { ...view, ...look } }));
  expect(restored).toMatchObject({ decided: chosen, notice: null });
  expect(restored.view).toMatchObject(look);
});

test('choices of instruments from before one existed are kept, and that one stands at its default', () => {
  const stored = JSON.parse(
    writeSaved({ decided, view: { ...view, instruments: { ...view.instruments, grid: true } } }),
  );
  delete stored.view.instruments.hip;
  expect(readSaved(JSON.stringify(stored)).view.instruments).toEqual({ ...view.instruments, grid: true });
});

test('an arrangement of charts that makes no sense is forgotten, without a notice', () => {
  for (const charts of [{ order: 'abc', hidden: [] }, { order: [1], hidden: [] }, 7]) {
    const stored = { ...JSON.parse(writeSaved(initial)), view: { charts } };
    expect(readSaved(JSON.stringify(stored))).toMatchObject({ view: {}, notice: null });
  }
});

test('an effort without its rule is forgotten', () => {
  const text = writeSaved({ decided: { ...decided, loadRule: 'peak-hip-moment', effortGoal: 0.7 }, view });
  expect(readSaved(text).decided.effortGoal).toBeNull();
});

test('what an earlier version did not store keeps its default', () => {
  const { loadRule, effortGoal, ...earlier } = JSON.parse(writeSaved(initial));
  const restored = readSaved(JSON.stringify({ ...earlier, view: { units: 'imperial' } }));
  expect(restored).toMatchObject({
    decided: { loadRule: 'typed', effortGoal: null },
    view: { units: 'imperial' },
    notice: null,
  });
});

test('a choice that makes no sense is forgotten alone, without a notice', () => {
  const stored = JSON.parse(
    writeSaved({ decided: { ...decided, comparison: { ...DEFAULT_COMPARISON, lifter: { stature: 1.8 } } }, view }),
  );
  const sense = fc.constantFrom(0, -1, 'nonsense', null, [], {}, true, 1e300);
  fc.assert(
    fc.property(sense, sense, sense, sense, (loadRule, effortGoal, coloring, showForces) => {
      const text = JSON.stringify({
        ...stored,
        loadRule,
        effortGoal,
        view: { units: 'imperial', coloring, showForces },
      });
      const restored = readSaved(text);
      expect(restored).toMatchObject({ decided: { loadRule: 'typed', effortGoal: null }, notice: null });
      expect(restored.decided.comparison.lifter.stature).toBe(1.8);
      expect(restored.view).toEqual(
        typeof showForces === 'boolean' ? { units: 'imperial', showForces } : { units: 'imperial' },
      );
    }),
    { seed: 42 },
  );
  expect(readSaved(JSON.stringify({ ...stored, view: 'nonsense' })).view).toEqual({});
});
