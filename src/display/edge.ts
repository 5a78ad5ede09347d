import type { SettingSpec, SettingUnit } from '../model/setting';
import { degToRad, radToDeg } from './units';

// Where numbers leave the program or come in as text, they are in m, deg, kg, s: fixed, whatever units the page shows.

type EdgeUnit = Exclude<SettingUnit, 'rad'> | 'deg';

/** A range as a file or a terminal shows it. */
interface EdgeSpec {
  readonly unit: EdgeUnit;
  readonly min: number;
  readonly max: number;
}

/** More digits than any quantity here is known to, fewer than binary rounding noise. */
const SIGNIFICANT_DIGITS = 12;

export function edgeUnit(unit: SettingUnit): EdgeUnit {
  return unit === 'rad' ? 'deg' : unit;
}

/** Rounds away binary noise such as 29.999999999999996; negative zero becomes zero. */
export function tidyNumber(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) + 0 : value;
}

export function toEdge(unit: SettingUnit, value: number): number {
  return tidyNumber(unit === 'rad' ? radToDeg(value) : value);
}

/** The model's value for one typed at the edge; values that round to an end of the range become exactly that end. */
export function fromEdge(spec: SettingSpec, value: number): number {
  const inModel = spec.unit === 'rad' ? degToRad(value) : value;
  const { min, max } = edgeSpec(spec);
  if (value === min) return spec.min;
  if (value === max) return spec.max;
  return inModel;
}

export function edgeSpec(spec: SettingSpec): EdgeSpec {
  return {
    unit: edgeUnit(spec.unit),
    min: toEdge(spec.unit, spec.min),
    max: toEdge(spec.unit, spec.max),
  };
}
