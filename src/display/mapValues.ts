import type { SettingSpec } from '../model/setting';
import { roundAsShown } from './parseQuantity';
import { settingUnit, type UnitSystem } from './units';

/** Values of a setting on a map. */
const ROWS = 26;

/** Even values over the whole range of a slider, each one that can be set: rounded as it is shown. A choice has its options. */
export function mapValues(spec: SettingSpec, system: UnitSystem): readonly number[] {
  const { min, max, options } = spec;
  if (options) return options.map((_, i) => i);
  const unit = settingUnit(spec, system);
  const inRange = (value: number) => Math.min(max, Math.max(min, value));
  const values = Array.from({ length: ROWS }, (_, i) =>
    inRange(roundAsShown(min + ((max - min) * i) / (ROWS - 1), unit)),
  );
  return [...new Set(values)];
}
