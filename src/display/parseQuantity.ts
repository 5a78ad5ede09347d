import type { SettingUnit } from '../model/setting';
import {
  cmToMeters,
  type DisplayUnit,
  degToRad,
  displayUnit,
  inchesToMeters,
  poundsToKg,
  type UnitSystem,
} from './units';

type Convert = (value: number) => number;
const same: Convert = (value) => value;

/** What may be written behind a number, by the kind of quantity. */
const SUFFIXES: Readonly<Record<SettingUnit, Readonly<Record<string, Convert>>>> = {
  m: {
    mm: (value) => value / 1000,
    cm: cmToMeters,
    m: same,
    in: inchesToMeters,
    inch: inchesToMeters,
    inches: inchesToMeters,
    '"': inchesToMeters,
    ft: (value) => inchesToMeters(value * 12),
    "'": (value) => inchesToMeters(value * 12),
  },
  kg: { kg: same, lb: poundsToKg, lbs: poundsToKg },
  rad: { '°': degToRad, deg: degToRad, rad: same },
  s: { s: same, sec: same, ms: (value) => value / 1000 },
  ratio: { '%': (value) => value / 100 },
  percentile: { '%': same, st: same, nd: same, rd: same, th: same },
  choice: {},
};

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const FEET_AND_INCHES = /^(\d+(?:\.\d*)?)\s*(?:'|ft)\s*(\d+(?:\.\d*)?)\s*(?:"|in)?$/;

/**
 * Value in model units of what a person typed: "17", "17.0 cm", "7 in", "5'7\"", "10°".
 * A bare number is in the unit shown. Null when it cannot be read.
 */
export function parseQuantity(text: string, unit: SettingUnit, system: UnitSystem): number | null {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/[−–]/g, '-')
    .replace(/[’′]/g, "'")
    .replace(/[”″]/g, '"')
    .replace(',', '.');
  const feet = unit === 'm' ? FEET_AND_INCHES.exec(clean) : null;
  if (feet) return inchesToMeters(Number(feet[1]) * 12 + Number(feet[2]));
  const match = /^([^a-z°"'%]*?)\s*([a-z°"'%]*)$/.exec(clean);
  if (!match || !NUMBER.test(match[1])) return null;
  const value = Number(match[1]);
  if (match[2] === '') return displayUnit(unit, system).toModel(value);
  const convert = SUFFIXES[unit][match[2]];
  return convert ? convert(value) : null;
}

/** The model value whose shown number is rounded as it is shown, so that what is read is what is computed. */
export function roundAsShown(value: number, unit: DisplayUnit): number {
  return unit.toModel(Number(unit.fromModel(value).toFixed(unit.decimals)));
}
