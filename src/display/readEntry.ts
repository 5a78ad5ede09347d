import type { SettingSpec } from '../model/setting';
import { formatQuantity, formatShown } from './numbers';
import { parseQuantity, roundAsShown, twoReadings } from './parseQuantity';
import { quoteInput } from './quoteInput';
import { outOfRangeSentence } from './settings';
import { type DisplayUnit, settingUnit, type UnitSystem } from './units';

/** A field and what was typed into it. Model units. */
export interface TypedEntry {
  readonly text: string;
  readonly spec: SettingSpec;
  readonly system: UnitSystem;
  /** What can be had now. */
  readonly band: { readonly min: number; readonly max: number };
  /** The value before. */
  readonly value: number;
}

/** What becomes of an entry: the value to take, null where the one before stays, and what is to be said about it. */
export interface ReadEntry {
  readonly wanted: number | null;
  readonly note: string | null;
}

/** Reads what was typed; nothing that may be a slip of unit, comma or digit is taken without a word. */
export function readEntry({ text, spec, system, band, value }: TypedEntry): ReadEntry {
  const unit = settingUnit(spec, system);
  const wanted = parseQuantity(text, spec.unit, system);
  if (wanted === null) return { wanted, note: unreadableSentence(spec, text, system) };
  if (isFarOutside(spec, wanted)) return { wanted: null, note: farOutsideSentence(spec, wanted, value, unit) };
  const kept = Math.min(band.max, Math.max(band.min, roundAsShown(wanted, unit)));
  const isOutside = Math.abs(unit.fromModel(kept) - unit.fromModel(wanted)) > 0.5000001 / 10 ** unit.decimals;
  return { wanted: kept, note: isOutside ? outOfRangeSentence(spec, band, kept, unit) : null };
}

/** An entry this many ranges beyond the range, or this many times below its lower end, is a slip, not a wish for the end. */
const FAR = 2;

function isFarOutside({ min, max }: SettingSpec, value: number): boolean {
  const beyond = Math.max(min - value, value - max);
  return beyond > FAR * (max - min) || (value > 0 && value * FAR < min);
}

/** "Foot height goes from 0.0 to 35.0 cm; 170.0 cm is far outside. It stays at 17.0 cm." */
function farOutsideSentence(spec: SettingSpec, wanted: number, kept: number, unit: DisplayUnit): string {
  const range = `${formatShown(spec.min, unit)} to ${formatQuantity(spec.max, unit)}`;
  const [typed, stays] = [wanted, kept].map((value) => formatQuantity(value, unit));
  return `${spec.label} goes from ${range}; ${typed} is far outside. It stays at ${stays}.`;
}

function unreadableSentence(spec: SettingSpec, text: string, system: UnitSystem): string {
  const readings = twoReadings(text, spec.unit, system);
  if (readings) return `${quoteInput(text.trim())} may be ${readings.join(' or ')}; write it without the comma.`;
  const { symbol, pair } = settingUnit(spec, system);
  if (pair) return `${spec.label} takes feet and inches, for example 5'10", 70 in or 178 cm.`;
  const example = symbol === 'cm' ? ', for example 17 or 7 in' : symbol === 'in' ? ', for example 7 or 17 cm' : '';
  return `${spec.label} takes a number${example}.`;
}
