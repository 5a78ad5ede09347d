import type { SettingUnit } from '../model/setting';
import { edgeUnit } from './edge';
import { type Decimal, plainText, readDecimal } from './readDecimal';
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
type Words = Readonly<Record<string, Convert>>;
const same: Convert = (value) => value;
const percent: Convert = (value) => value / 100;
const feetToMeters: Convert = (value) => inchesToMeters(value * 12);
const stonesToKg: Convert = (value) => poundsToKg(value * 14);

function words(text: string, convert: Convert): Words {
  return Object.fromEntries(text.split(' ').map((word) => [word, convert]));
}

/** What may be written behind a number, by the kind of quantity; blanks within are left out. */
const SUFFIXES: Readonly<Record<SettingUnit, Words>> = {
  m: {
    ...words('mm millimeter millimeters millimetre millimetres', (value) => value / 1000),
    ...words('cm cms centimeter centimeters centimetre centimetres', cmToMeters),
    ...words('m meter meters metre metres', same),
    ...words('in ins inch inches "', inchesToMeters),
    ...words("ft foot feet '", feetToMeters),
  },
  kg: {
    ...words('kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes', same),
    ...words('g gram grams gramme grammes', (value) => value / 1000),
    ...words('lb lbs pound pounds', poundsToKg),
    ...words('st stone stones', stonesToKg),
  },
  rad: { ...words('° deg degs degree degrees', degToRad), ...words('rad rads radian radians', same) },
  s: {
    ...words('s sec secs second seconds', same),
    ...words('ms millisecond milliseconds', (value) => value / 1000),
    ...words('min mins minute minutes', (value) => value * 60),
  },
  ratio: { ...words('% percent', percent), ...words('x ×', same) },
  percentile: words('% percent percentile st nd rd th %ile stpercentile ndpercentile rdpercentile thpercentile', same),
  choice: {},
};

/** Two units behind one another: 5 ft 11 in, 1 m 82, 11 st 4 lb, 10°30'. The second may go without its name. */
interface Pair {
  readonly large: RegExp;
  readonly small: RegExp;
  /** Of the small in the large. */
  readonly count: number;
  readonly convert: Convert;
}

const PAIRS: Readonly<Partial<Record<SettingUnit, readonly Pair[]>>> = {
  m: [
    { large: /^(?:'|ft|foot|feet)$/, small: /^(?:"|in|ins|inch|inches)?$/, count: 12, convert: feetToMeters },
    { large: /^(?:m|meters?|metres?)$/, small: /^(?:cm|centimet(?:er|re)s?)?$/, count: 100, convert: same },
  ],
  kg: [{ large: /^(?:st|stones?)$/, small: /^(?:lbs?|pounds?)?$/, count: 14, convert: stonesToKg }],
  rad: [{ large: /^(?:°|deg|degrees?)$/, small: /^'$/, count: 60, convert: degToRad }],
  s: [{ large: /^(?:min|minutes?)$/, small: /^(?:s|sec|secs|seconds?)?$/, count: 60, convert: (value) => value * 60 }],
};

const TWO_UNITS = /^([+-]?)(\d+) ?([a-z°']+)\.?(?: |, |-)?(\d{1,2}(?:[.,/ ][\d.,/ ]*?)?) ?([a-z"']*)\.?$/;

function readPair(text: string, unit: SettingUnit): number | null {
  const match = TWO_UNITS.exec(text);
  const pair = match && PAIRS[unit]?.find(({ large, small }) => large.test(match[3]) && small.test(match[5]));
  if (!match || !pair) return null;
  const small = readDecimal(match[4].trim());
  // 1 m 8 may be 1.08 m or 1.8 m
  const isShort = pair.count === 100 && match[5] === '' && !/^\d\d/.test(match[4]);
  if (typeof small !== 'number' || small >= pair.count || isShort) return null;
  return pair.convert((match[1] === '-' ? -1 : 1) * (Number(match[2]) + small / pair.count));
}

interface Parts {
  readonly number: Decimal;
  readonly suffix: string;
}

function splitSuffix(text: string, unit: SettingUnit): Parts | null {
  // in a length 1'000 would begin with a foot
  const plain = unit === 'm' ? text : text.replace(/(\d)'(?=\d{3}(?!\d))/g, '$1 ');
  const match = /^([-+\d., /]*)(.*?)\.?$/.exec(plain);
  return match && { number: readDecimal(match[1].trim()), suffix: match[2].replaceAll(' ', '') };
}

/** What a bare number is in: the units a page shows, or m, deg, kg, s where files and terminals end. */
type Bare = UnitSystem | 'edge';

function bareUnit(unit: SettingUnit, bare: Bare): Pick<DisplayUnit, 'toModel' | 'symbol'> {
  if (bare !== 'edge') return displayUnit(unit, bare);
  return { symbol: unit === 'ratio' ? '' : edgeUnit(unit), toModel: unit === 'rad' ? degToRad : same };
}

function converter(suffix: string, unit: SettingUnit, bare: Bare): Convert | undefined {
  if (suffix === '') return bareUnit(unit, bare).toModel;
  return Object.hasOwn(SUFFIXES[unit], suffix) ? SUFFIXES[unit][suffix] : undefined;
}

/**
 * Value in model units of what a person typed or pasted: "17", "17,0 cm", "7 in", "5'7\"", "5 1/2 inches", "1 000 lbs".
 * A bare number is in the units of `bare`. Null when it cannot be read, or can be read in two ways (twoReadings).
 */
export function parseQuantity(text: string, unit: SettingUnit, bare: Bare): number | null {
  const clean = plainText(text);
  const pair = readPair(clean, unit);
  if (pair !== null) return pair;
  const parts = splitSuffix(clean, unit);
  const convert = parts && converter(parts.suffix, unit, bare);
  return convert && typeof parts.number === 'number' ? convert(parts.number) : null;
}

/** A ratio from whole percent, "80" or "80 %", rounded to whole percent as it is shown. */
export function parsePercent(text: string): number | null {
  const percents = readDecimal(plainText(text).replace(/ ?(?:%|percent)$/, ''));
  return typeof percents === 'number' ? Math.round(percents) / 100 : null;
}

/** Both meanings of "1,000 lb": ["1 lb", "1000 lb"]. Null for what has one or none. */
export function twoReadings(text: string, unit: SettingUnit, bare: Bare): readonly [string, string] | null {
  const parts = splitSuffix(plainText(text), unit);
  if (!parts || !converter(parts.suffix, unit, bare) || !Array.isArray(parts.number)) return null;
  const [low, high] = parts.number.map((value) => {
    const symbol = parts.suffix || bareUnit(unit, bare).symbol;
    return `${value}${/^[a-z]/.test(symbol) && symbol !== 'th' ? ' ' : ''}${symbol}`;
  });
  return [low, high];
}

/** The model value whose shown number is rounded as it is shown, so that what is read is what is computed. */
export function roundAsShown(value: number, unit: DisplayUnit): number {
  return unit.toModel(Number(unit.fromModel(value).toFixed(unit.decimals)));
}
