import { quoteInput } from '../display/quoteInput';
import { LIFTER_SETTINGS } from '../model/anatomy/lifter';
import type { Settings } from '../model/setting';
import { Problem } from './problem';
import { readSetting } from './readSettings';
import { readText } from './readText';

/**
 * A lifter's measures from a JSON object such as `{ "stature": 1.82, "mass": 90, "sex": "female" }`, in m, kg, deg.
 * @throws Problem naming file or field, value and range
 */
export function readLifterFile(path: string): Settings {
  return readLifter(readJson(path));
}

export function readLifter(json: unknown): Settings {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Problem('The lifter file must hold one JSON object with fields such as stature and mass.');
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, readMeasure(key, value)]));
}

function readMeasure(key: string, value: unknown): number {
  const spec = LIFTER_SETTINGS.find((s) => s.key === key);
  if (!spec)
    throw new Problem(
      `A lifter has no field ${quoteInput(key)}; known are ${LIFTER_SETTINGS.map((s) => s.key).join(', ')}.`,
    );
  const isReadable = typeof value === 'number' || (typeof value === 'string' && spec.options?.includes(value));
  return readSetting(spec, isReadable ? String(value) : JSON.stringify(value));
}

function readJson(path: string): unknown {
  const text = readText(path, 'The lifter file');
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(`The lifter file ${quoteInput(path)} is not JSON.`);
  }
}
