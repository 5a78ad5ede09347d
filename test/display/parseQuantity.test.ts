import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuantity } from '../../src/display/numbers';
import { parseQuantity, roundAsShown } from '../../src/display/parseQuantity';
import { displayUnit, type UnitSystem } from '../../src/display/units';
import type { SettingUnit } from '../../src/model/setting';

test('a bare number is in the unit shown', () => {
  expect(parseQuantity('17', 'm', 'metric')).toBeCloseTo(0.17, 12);
  expect(parseQuantity('7', 'm', 'imperial')).toBeCloseTo(0.1778, 12);
});

test('the other unit is understood', () => {
  expect(parseQuantity('7 in', 'm', 'metric')).toBeCloseTo(0.1778, 12);
  expect(parseQuantity('17cm', 'm', 'imperial')).toBeCloseTo(0.17, 12);
  expect(parseQuantity('170 mm', 'm', 'metric')).toBeCloseTo(0.17, 12);
  expect(parseQuantity('5\'7"', 'm', 'metric')).toBeCloseTo(1.7018, 12);
  expect(parseQuantity('5’ 7”', 'm', 'imperial')).toBeCloseTo(1.7018, 12);
  expect(parseQuantity('6 ft', 'm', 'metric')).toBeCloseTo(1.8288, 12);
  expect(parseQuantity('166 lb', 'kg', 'metric')).toBeCloseTo(75.2963, 3);
  expect(parseQuantity('−10°', 'rad', 'metric')).toBeCloseTo(-Math.PI / 18, 12);
  expect(parseQuantity('17,5', 'm', 'metric')).toBeCloseTo(0.175, 12);
});

test('what is not a quantity of that kind is not read', () => {
  for (const text of ['', 'high', '17 kg', '1.2.3', '--4', '7 in in', 'NaN', 'Infinity'])
    expect(parseQuantity(text, 'm', 'metric'), text).toBeNull();
});

test('what is shown can be typed back', () => {
  const units = fc.constantFrom<SettingUnit>('m', 'rad', 'kg', 's', 'ratio', 'percentile');
  const systems = fc.constantFrom<UnitSystem>('metric', 'imperial');
  fc.assert(
    fc.property(units, systems, fc.double({ min: -3, max: 200, noNaN: true }), (kind, system, value) => {
      const unit = displayUnit(kind, system);
      const shown = roundAsShown(value, unit);
      const read = parseQuantity(formatQuantity(shown, unit), kind, system);
      expect(read).toBeCloseTo(shown, 9);
    }),
    { seed: 42 },
  );
});
