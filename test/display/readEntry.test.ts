import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuantity } from '../../src/display/numbers';
import { roundAsShown } from '../../src/display/parseQuantity';
import { readEntry, type TypedEntry } from '../../src/display/readEntry';
import { displayUnit, inchesToMeters, settingUnit, type UnitSystem } from '../../src/display/units';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import { EXERCISES } from '../../src/model/exercise/registry';

const [footHeight] = EXERCISES[0].settings;
const stature = LIFTER_SETTINGS[0];
const entry = (text: string, more: Partial<TypedEntry> = {}) =>
  readEntry({ text, spec: footHeight, system: 'metric', band: { min: 0.05, max: 0.31 }, value: 0.17, ...more });

test('beyond the range the sentence names the range and what was kept', () => {
  expect(entry('34')).toEqual({
    wanted: 0.31,
    note: 'Foot height goes from 5.0 to 31.0 cm for this lifter. Kept at 31.0.',
  });
});

test('far outside the range the value before stays, and the sentence names both', () => {
  expect(entry('170')).toEqual({
    wanted: null,
    note: 'Foot height goes from 0.0 to 35.0 cm; 170.0 cm is far outside. It stays at 17.0 cm.',
  });
  // meters where centimeters are shown, centimeters where inches are
  for (const [text, system] of [
    ['1.82', 'metric'],
    ['182', 'imperial'],
    ['5', 'metric'],
  ] as [string, UnitSystem][])
    expect(entry(text, { spec: stature, band: stature, system, value: 1.7 }).wanted).toBeNull();
});

test('what may be two numbers is not taken, and both are named', () => {
  expect(entry('1,000 cm').note).toBe('1,000 cm may be 1 cm or 1000 cm; write it without the comma.');
  expect(entry('17 kg').note).toBe('Foot height takes a number, for example 17 or 7 in.');
});

test('what is taken is shown as it is computed, and no word is lost about what is not what was typed', () => {
  const specs = fc.constantFrom(...EXERCISES.flatMap(({ settings }) => settings), ...LIFTER_SETTINGS);
  const systems = fc.constantFrom<UnitSystem>('metric', 'imperial');
  const numbers = fc.double({ min: -300, max: 3000, noNaN: true });
  fc.assert(
    fc.property(specs, systems, numbers, fc.integer({ min: 0, max: 4 }), (spec, system, number, decimals) => {
      fc.pre(spec.unit !== 'choice');
      const unit = displayUnit(spec.unit, system);
      const text = number.toFixed(decimals);
      const { wanted, note } = readEntry({ text, spec, system, band: spec, value: spec.default });
      expect(wanted === null && note === null).toBe(false);
      expect(wanted ?? spec.min).toBeGreaterThanOrEqual(spec.min);
      expect(wanted ?? spec.max).toBeLessThanOrEqual(spec.max);
      if (wanted !== null && note === null)
        expect(Math.abs(unit.fromModel(wanted) - Number(text))).toBeLessThanOrEqual(0.501 / 10 ** unit.decimals);
    }),
    { seed: 42 },
  );
});

test('stature is typed in feet and inches, in inches or in centimeters, and typed back as it is shown', () => {
  const typed = (text: string) => entry(text, { spec: stature, band: stature, system: 'imperial', value: 1.7 });
  for (const text of [`5'10"`, '5′ 10″', '5 ft 10', '5ft 10in', '5 feet 10 inches', '70 in', '70', '177.8 cm'])
    expect(typed(text), text).toEqual({ wanted: inchesToMeters(70), note: null });
  const unit = settingUnit(stature, 'imperial');
  fc.assert(
    fc.property(fc.double({ min: stature.min, max: stature.max, noNaN: true }), (meters) => {
      const kept = Math.min(stature.max, Math.max(stature.min, roundAsShown(meters, unit)));
      expect(typed(formatQuantity(meters, unit))).toEqual({ wanted: kept, note: null });
    }),
    { seed: 42 },
  );
});

test('what is no stature is answered with how one is written, and the range in feet and inches', () => {
  const note = (text: string) =>
    entry(text, { spec: stature, band: stature, system: 'imperial', value: inchesToMeters(70) }).note;
  expect(note('tall')).toBe(`Stature takes feet and inches, for example 5'10", 70 in or 178 cm.`);
  expect(note(`7'2"`)).toBe('Stature goes from 4′ 9.1″ to 6′ 10.7″ for this lifter. Kept at 6′ 10.7″.');
  expect(note('182')).toBe('Stature goes from 4′ 9.1″ to 6′ 10.7″; 15′ 2″ is far outside. It stays at 5′ 10″.');
});
