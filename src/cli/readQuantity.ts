import { edgeSpec, toEdge } from '../display/edge';
import { parseQuantity, twoReadings } from '../display/parseQuantity';
import { quoteInput } from '../display/quoteInput';
import type { SettingSpec } from '../model/setting';
import { parseNumber } from './flags';
import { Problem } from './problem';

/** Rounding of other programs at an end of a range, as a share of the range. */
const ROUNDING = 1e-9;

/**
 * A setting's value in m, deg, kg, s as it is written behind `given`; "24 cm" and "0,24" are read as on the page.
 * @throws Problem naming value and range
 */
export function readQuantity(spec: SettingSpec, text: string, given: string): number {
  const value = readNumber(spec, text);
  const named = `${given}${quoteInput(text)}`;
  if (value === null) {
    const readings = twoReadings(text, spec.unit, 'edge');
    if (readings) throw new Problem(`${named} may be ${readings.join(' or ')}; write it without the comma.`);
    throw new Problem(`${named} is not a number; ${allowed(spec)}.`);
  }
  const { min, max } = edgeSpec(spec);
  const rounding = ROUNDING * (max - min);
  if (value < min - rounding || value > max + rounding)
    throw new Problem(`${named} is out of range; ${allowed(spec)}.`);
  if (spec.unit === 'choice' && !Number.isInteger(value))
    throw new Problem(`${named} is not one of the choices; ${allowed(spec)}.`);
  return Math.min(max, Math.max(min, value));
}

function readNumber({ unit }: SettingSpec, text: string): number | null {
  const plain = parseNumber(text);
  if (plain !== undefined) return plain;
  const written = parseQuantity(text, unit, 'edge');
  return written === null ? null : toEdge(unit, written);
}

/** The allowed range in words, e.g. `allowed are 0 to 0.35 m`. */
function allowed(spec: SettingSpec): string {
  const { min, max, unit } = edgeSpec(spec);
  if (spec.options) return `allowed are ${spec.options.map((name, i) => `${i} (${name})`).join(', ')}`;
  return `allowed are ${min} to ${max}${unit === 'ratio' ? '' : ` ${unit}`}`;
}
