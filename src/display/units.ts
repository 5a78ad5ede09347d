import type { SettingSpec, SettingUnit } from '../model/setting';

export type UnitSystem = 'metric' | 'imperial';

const CM_PER_INCH = 2.54;
const KG_PER_POUND = 0.45359237;

export function radToDeg(angle: number): number {
  return (angle * 180) / Math.PI;
}

export function degToRad(angleDeg: number): number {
  return (angleDeg * Math.PI) / 180;
}

export function metersToCm(length: number): number {
  return length * 100;
}

export function metersToMm(length: number): number {
  return length * 1000;
}

export function cmToMeters(lengthCm: number): number {
  return lengthCm / 100;
}

export function metersToInches(length: number): number {
  return (length * 100) / CM_PER_INCH;
}

export function inchesToMeters(lengthIn: number): number {
  return (lengthIn * CM_PER_INCH) / 100;
}

function kgToPounds(mass: number): number {
  return mass / KG_PER_POUND;
}

export function poundsToKg(massLb: number): number {
  return massLb * KG_PER_POUND;
}

/** How a quantity of the model is shown and stepped; `fromModel` and `toModel` are inverse. */
export interface DisplayUnit {
  readonly symbol: string;
  /** Stands behind the number instead of the symbol where it depends on it: 1st, 2nd, 50th. */
  readonly suffix?: (shown: number) => string;
  /** For a screen reader: "17.0 centimeters". */
  readonly spoken: string;
  readonly decimals: number;
  /** One press of an arrow key or a step button, in the shown unit. */
  readonly step: number;
  /** Writes the whole of a number that is told in two units, for eyes and for ears. */
  readonly pair?: (shown: number) => { readonly text: string; readonly speech: string };
  readonly fromModel: (value: number) => number;
  readonly toModel: (shown: number) => number;
}

const same = (value: number) => value;

const DEGREES: DisplayUnit = {
  symbol: '°',
  spoken: 'degrees',
  decimals: 0,
  step: 1,
  fromModel: radToDeg,
  toModel: degToRad,
};
const SECONDS: DisplayUnit = {
  symbol: 's',
  spoken: 'seconds',
  decimals: 1,
  step: 0.1,
  fromModel: same,
  toModel: same,
};
const RATIO: DisplayUnit = { symbol: '', spoken: '', decimals: 2, step: 0.01, fromModel: same, toModel: same };
/** "st", "nd", "rd", "th". */
function ordinalSuffix(shown: number): string {
  const whole = Math.round(shown);
  if (whole % 100 >= 11 && whole % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th';
}

const PERCENTILE: DisplayUnit = {
  symbol: 'th',
  suffix: ordinalSuffix,
  spoken: 'percentile',
  decimals: 0,
  step: 1,
  fromModel: same,
  toModel: same,
};
const CHOICE: DisplayUnit = { symbol: '', spoken: '', decimals: 0, step: 1, fromModel: same, toModel: same };
const CENTIMETERS: DisplayUnit = {
  symbol: 'cm',
  spoken: 'centimeters',
  decimals: 1,
  step: 0.5,
  fromModel: metersToCm,
  toModel: cmToMeters,
};
const INCHES: DisplayUnit = {
  symbol: 'in',
  spoken: 'inches',
  decimals: 1,
  step: 0.2,
  fromModel: metersToInches,
  toModel: inchesToMeters,
};
/** "5′ 10″", "5′ 6.9″", "5 feet 10 inches": inches to the tenth, which is left out where it is none. */
function feetAndInches(shown: number): { text: string; speech: string } {
  const tenths = Math.round(shown * 10);
  const feet = Math.floor(tenths / 120);
  const inches = (tenths - 120 * feet) / 10;
  return { text: `${feet}′ ${inches}″`, speech: `${feet} feet ${inches} inches` };
}

const FEET_AND_INCHES: DisplayUnit = {
  ...INCHES,
  symbol: '',
  spoken: 'feet and inches',
  step: 0.5,
  pair: feetAndInches,
};
const KILOGRAMS: DisplayUnit = {
  symbol: 'kg',
  spoken: 'kilograms',
  decimals: 1,
  step: 0.5,
  fromModel: same,
  toModel: same,
};
const POUNDS: DisplayUnit = {
  symbol: 'lb',
  spoken: 'pounds',
  decimals: 1,
  step: 1,
  fromModel: kgToPounds,
  toModel: poundsToKg,
};

/** What stands behind a shown number: "cm", "°", "nd". */
export function symbolBehind(shown: number, unit: DisplayUnit): string {
  return unit.suffix ? unit.suffix(shown) : unit.symbol;
}

/** Degrees and ordinals touch their number. */
export function isTight(unit: DisplayUnit): boolean {
  return unit.symbol === '°' || unit.suffix !== undefined;
}

export function displayUnit(unit: SettingUnit, system: UnitSystem): DisplayUnit {
  if (unit === 'm') return system === 'metric' ? CENTIMETERS : INCHES;
  if (unit === 'kg') return system === 'metric' ? KILOGRAMS : POUNDS;
  if (unit === 'rad') return DEGREES;
  if (unit === 's') return SECONDS;
  if (unit === 'percentile') return PERCENTILE;
  return unit === 'ratio' ? RATIO : CHOICE;
}

/** How one setting is shown: as its unit is, but for stature, which people tell in feet and inches. */
export function settingUnit({ key, unit }: SettingSpec, system: UnitSystem): DisplayUnit {
  return key === 'stature' && system === 'imperial' ? FEET_AND_INCHES : displayUnit(unit, system);
}
