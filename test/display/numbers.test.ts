import { expect, test } from 'vitest';
import { formatDegrees, formatNumber, formatQuantity, speakQuantity } from '../../src/display/numbers';
import { displayUnit } from '../../src/display/units';

test('a minus is a true minus and zero has none', () => {
  expect(formatNumber(-11)).toBe('−11');
  expect(formatNumber(-0.3)).toBe('0');
  expect(formatNumber(-0.04, 1)).toBe('0.0');
});

test('degrees stand without a space, other units with one', () => {
  expect(formatDegrees(145.2)).toBe('145°');
  expect(formatQuantity(0.17, displayUnit('m', 'metric'))).toBe('17.0 cm');
  expect(formatQuantity(0.17, displayUnit('m', 'imperial'))).toBe('6.7 in');
  expect(formatQuantity(Math.PI / 18, displayUnit('rad', 'metric'))).toBe('10°');
  expect(formatQuantity(75.3, displayUnit('kg', 'imperial'))).toBe('166.0 lb');
});

test('percentiles read as ordinals, written and spoken', () => {
  const unit = displayUnit('percentile', 'metric');
  expect([1, 2, 3, 11, 12, 13, 22, 50, 93].map((value) => formatQuantity(value, unit)).join(' ')).toBe(
    '1st 2nd 3rd 11th 12th 13th 22nd 50th 93rd',
  );
  expect(speakQuantity(50, unit)).toBe('50th percentile');
});

test('spoken quantities name their unit', () => {
  expect(speakQuantity(0.17, displayUnit('m', 'metric'))).toBe('17.0 centimeters');
});
