import { expect, test } from 'vitest';
import { formatDegrees, formatNumber, formatQuantity, speakQuantity } from '../../src/display/numbers';
import { displayUnit, inchesToMeters, settingUnit } from '../../src/display/units';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';

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

test('stature is told in feet and inches where inches are shown, in centimeters elsewhere', () => {
  const unit = settingUnit(LIFTER_SETTINGS[0], 'imperial');
  const told = (inches: number) => formatQuantity(inchesToMeters(inches), unit);
  expect([57, 66.93, 70, 71.96, 72].map(told)).toEqual(['4′ 9″', '5′ 6.9″', '5′ 10″', '6′ 0″', '6′ 0″']);
  expect(speakQuantity(inchesToMeters(70), unit)).toBe('5 feet 10 inches');
  expect(formatQuantity(1.78, settingUnit(LIFTER_SETTINGS[0], 'metric'))).toBe('178.0 cm');
});
