import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry, type TypedEntry } from '../../src/display/readEntry';
import { displayUnit, type UnitSystem } from '../../src/display/units';
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
