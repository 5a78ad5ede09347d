import { edgeSpec, fromEdge } from '../display/edge';
import type { SettingSpec, Settings } from '../model/setting';
import { parseNumber, splitOnce } from './flags';
import { Problem } from './problem';

/**
 * Settings in the model's units from `key=value` texts in m, deg, kg, s.
 * @throws Problem naming key, value and allowed range
 */
export function readSettings(assignments: readonly string[], specs: readonly SettingSpec[], owner: string): Settings {
  const settings: Record<string, number> = {};
  for (const assignment of assignments) {
    const [key, text] = splitOnce(assignment, '=');
    if (text === undefined) throw new Problem(`--set needs key=value, not ${assignment}.`);
    const spec = specs.find((s) => s.key === key);
    if (!spec) throw new Problem(`${owner} has no setting ${key} (given ${assignment}); it has ${listKeys(specs)}.`);
    if (Object.hasOwn(settings, key)) throw new Problem(`Setting ${key} is given twice.`);
    settings[key] = readSetting(spec, text);
  }
  return settings;
}

/** One setting in the model's unit from a number in m, deg, kg, s, or the name of a choice. */
export function readSetting(spec: SettingSpec, text: string): number {
  const option = spec.options?.indexOf(text.trim()) ?? -1;
  if (option >= 0) return option;
  const value = parseNumber(text);
  if (value === undefined) throw new Problem(`${spec.key}=${text} is not a number; ${allowed(spec)}.`);
  const { min, max } = edgeSpec(spec);
  if (value < min || value > max) throw new Problem(`${spec.key}=${text} is out of range; ${allowed(spec)}.`);
  if (spec.unit === 'choice' && !Number.isInteger(value))
    throw new Problem(`${spec.key}=${text} is not one of the choices; ${allowed(spec)}.`);
  return fromEdge(spec, value);
}

/** The allowed range in words, e.g. `allowed are 0 to 0.35 m`. */
function allowed(spec: SettingSpec): string {
  const { min, max, unit } = edgeSpec(spec);
  if (spec.options) return `allowed are ${spec.options.map((name, i) => `${i} (${name})`).join(', ')}`;
  return `allowed are ${min} to ${max}${unit === 'ratio' ? '' : ` ${unit}`}`;
}

function listKeys(specs: readonly SettingSpec[]): string {
  return specs.map((spec) => spec.key).join(', ');
}
