import { expect, test } from 'vitest';
import { footOverhang, overhangSentence } from '../../src/display/footOverhang';
import type { Settings } from '../../src/model/setting';
import { degrees } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';

function repetition(exercise: string, settings: Settings) {
  const result = simulate({ exercise, settings, lifter: {}, sampleCount: 3 });
  if (result.kind !== 'repetition') throw new Error(`${exercise} has a repetition`);
  return result;
}

test('toes past the upper edge of the plate are said to the millimeter, toes on it are not', () => {
  // the toes are 0.1796 m beyond the ankle's projection, the plate ends 0.445 m beyond the rail line
  const high = repetition('leg-press', { footHeight: 0.3, toeOut: 0 });
  expect(footOverhang(high).above).toBeCloseTo(0.3 + 0.1796 - 0.445, 4);
  expect(overhangSentence(high, 'above', 'metric')).toBe('The toes stand 3.5 cm past the plate’s upper edge.');
  expect(overhangSentence(high, 'above', 'imperial')).toBe('The toes stand 1.4 in past the plate’s upper edge.');
  expect(overhangSentence(repetition('leg-press', {}), 'above', 'metric')).toBeNull();
});

test('wide and turned out they stand past its sides', () => {
  const wide = repetition('leg-press', { stanceWidth: 0.9, toeOut: degrees(40), bottomAngle: degrees(110) });
  expect(overhangSentence(wide, 'aside', 'metric')).toMatch(/^The toes stand \d+\.\d cm past the plate’s sides\.$/);
  expect(overhangSentence(wide, 'above', 'metric')).toBeNull();
});

test('where there is no plate there is nothing to stand past', () => {
  expect(footOverhang(repetition('back-squat', { stanceWidth: 0.6 }))).toEqual({ above: 0, aside: 0 });
});
