import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePercent, parseQuantity, twoReadings } from '../../src/display/parseQuantity';
import type { UnitSystem } from '../../src/display/units';
import type { SettingUnit } from '../../src/model/setting';

type Written = readonly [text: string, unit: SettingUnit, system: UnitSystem, value: number];

const inch = 0.0254;
const pound = 0.45359237;
const WRITTEN: readonly Written[] = [
  ['17,5', 'm', 'metric', 0.175],
  ['0,03', 'ratio', 'metric', 0.03],
  ['0,300', 'ratio', 'metric', 0.3],
  ['1 000', 'kg', 'metric', 1000],
  ['1\u00a0000,5 kg', 'kg', 'metric', 1000.5],
  ['1\u202f000', 'kg', 'metric', 1000],
  ["1'000", 'kg', 'metric', 1000],
  ['1’000.5', 'kg', 'metric', 1000.5],
  ['1.000,5', 'kg', 'metric', 1000.5],
  ['1,000.5 lb', 'kg', 'metric', 1000.5 * pound],
  ['1,000,000 g', 'kg', 'metric', 1000],
  ['12345,678', 'kg', 'metric', 12345.678],
  ['１７．５　ｃｍ', 'm', 'metric', 0.175],
  ['١٧٫٥', 'm', 'metric', 0.175],
  ['\u200b 17.5\u00a0cm\n', 'm', 'imperial', 0.175],
  ['−10º', 'rad', 'metric', -Math.PI / 18],
  ['-10 degrees', 'rad', 'metric', -Math.PI / 18],
  ["10°30'", 'rad', 'metric', (10.5 * Math.PI) / 180],
  ['80 kgs', 'kg', 'imperial', 80],
  ['80 Kilograms', 'kg', 'imperial', 80],
  ['180 lbs.', 'kg', 'metric', 180 * pound],
  ['180 pounds', 'kg', 'metric', 180 * pound],
  ['11 st 4 lb', 'kg', 'metric', 158 * pound],
  ['12 stone', 'kg', 'metric', 168 * pound],
  ['5\'11"', 'm', 'metric', 71 * inch],
  ["5' 11''", 'm', 'metric', 71 * inch],
  ['5′11.5″', 'm', 'metric', 71.5 * inch],
  ['5 ft 11 in', 'm', 'metric', 71 * inch],
  ['5ft11', 'm', 'metric', 71 * inch],
  ['5 feet, 11 inches', 'm', 'metric', 71 * inch],
  ['5 ft. 11 1/2 in.', 'm', 'metric', 71.5 * inch],
  ['6 feet', 'm', 'metric', 72 * inch],
  ['5 1/2"', 'm', 'metric', 5.5 * inch],
  ['5½', 'm', 'imperial', 5.5 * inch],
  ['5-1/2 inches', 'm', 'metric', 5.5 * inch],
  ['3/4"', 'm', 'metric', 0.75 * inch],
  ['1 m 82', 'm', 'metric', 1.82],
  ['1m82cm', 'm', 'imperial', 1.82],
  ['1,82 meters', 'm', 'metric', 1.82],
  ['2 seconds', 's', 'metric', 2],
  ['2,5 sec', 's', 'metric', 2.5],
  ['1 min 5 s', 's', 'metric', 65],
  ['85 %', 'ratio', 'metric', 0.85],
  ['50th percentile', 'percentile', 'metric', 50],
];

test.each(WRITTEN)('%j as %s, %s, is read as it was meant', (text, unit, system, value) => {
  expect(parseQuantity(text, unit, system)).toBeCloseTo(value, 12);
  expect(twoReadings(text, unit, system)).toBeNull();
});

test.each([
  ['1,000', 'kg', 'imperial', '1 lb', '1000 lb'],
  ['1,000 lb', 'kg', 'metric', '1 lb', '1000 lb'],
  ['−1,250°', 'rad', 'metric', '-1.25°', '-1250°'],
] as const)('%j may be two numbers, and both are named instead of one chosen', (text, unit, system, low, high) => {
  expect(parseQuantity(text, unit, system)).toBeNull();
  expect(twoReadings(text, unit, system)).toEqual([low, high]);
});

test.each([
  '51/2',
  '5²',
  '1,00,000',
  '10,00.5',
  '1 00',
  '17 5',
  '1 m 8',
  '5\'14"',
  '1.5\'6"',
  "1'000",
  '1.2.3',
  '1,2,3',
  '5/0',
  '1e3',
  '12 34',
  '17 constructor',
  '0x11',
  '- - 4',
  '1..5',
  '17 cm 5',
  '--5',
  '',
])('%j is no length', (text) => {
  expect(parseQuantity(text, 'm', 'metric')).toBeNull();
});

test('percent of effort is read like any number', () => {
  expect(parsePercent('80 %')).toBe(0.8);
  expect(parsePercent('80,4')).toBe(0.8);
  for (const text of ['1,000', 'eighty', '8 0', '']) expect(parsePercent(text)).toBeNull();
});

const MARKS = [
  [',', '.'],
  ['.', ','],
  [' ', ','],
  [' ', '.'],
  ['\u00a0', ','],
  ['’', '.'],
  ["'", ','],
] as const;

test('grouped by thousands with any marks, a number is itself or refused, never a factor off', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 3 }), fc.constantFrom(...MARKS), (whole, decimals, [group, point]) => {
      const value = whole / 10 ** decimals;
      const [digits, rest] = value.toFixed(decimals).split('.');
      const grouped = digits.replace(/\B(?=(\d{3})+$)/g, group);
      const text = rest ? `${grouped}${point}${rest}` : grouped;
      const read = parseQuantity(text, 'kg', 'metric');
      // a single point is the decimal point of the page
      if (/^\d{1,3}\.\d{3}$/.test(text)) expect(read).toBe(Number(text));
      else if (read === null) expect(text).toMatch(/^[1-9]\d{0,2},\d{3}$/);
      else expect(read).toBe(value);
    }),
    { seed: 42, numRuns: 2000 },
  );
});

test('no text is read as something that is no number', () => {
  const units = fc.constantFrom<SettingUnit>('m', 'rad', 'kg', 's', 'ratio', 'percentile', 'choice');
  const pieces = fc.constantFrom(
    ...'0123456789.,\'" /-°%½',
    'ft',
    'in',
    'm',
    'cm',
    'lb',
    'kg',
    's',
    '１',
    '\u00a0',
    'e',
  );
  fc.assert(
    fc.property(units, fc.array(pieces, { maxLength: 8 }), (unit, parts) => {
      const read = parseQuantity(parts.join(''), unit, 'imperial');
      if (read !== null) expect(Number.isFinite(read)).toBe(true);
    }),
    { seed: 42, numRuns: 5000 },
  );
});
