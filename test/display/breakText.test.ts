import { expect, test } from 'vitest';
import { breakText } from '../../src/display/breakText';

const measure = (text: string): number => text.length;

test('a caption is broken between words, no line wider than there is room, no word lost', () => {
  const text = 'Leg press 45° at 50 % of the repetition, at the top. Knee 10°.';
  const lines = breakText(text, 20, measure);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  expect(lines.join(' ')).toBe(text);
});

test('a word wider than the room stands alone', () => {
  expect(breakText('a incomprehensibilities b', 6, measure)).toEqual(['a', 'incomprehensibilities', 'b']);
});
