import { fromEdge } from '../display/edge';
import { quoteInput } from '../display/quoteInput';
import type { SettingSpec, Settings } from '../model/setting';
import { splitOnce } from './flags';
import { Problem } from './problem';
import { readQuantity } from './readQuantity';

/**
 * Settings in the model's units from `key=value` texts in m, deg, kg, s.
 * @throws Problem naming key, value and allowed range
 */
export function readSettings(assignments: readonly string[], specs: readonly SettingSpec[], owner: string): Settings {
  const settings: Record<string, number> = {};
  for (const assignment of assignments) {
    const [key, text] = splitOnce(assignment, '=');
    if (text === undefined) throw new Problem(`--set needs key=value, not ${quoteInput(assignment)}.`);
    const spec = specs.find((s) => s.key === key);
    if (!spec) throw new Problem(`${owner} has no setting ${quoteInput(assignment)}; it has ${listKeys(specs)}.`);
    if (Object.hasOwn(settings, key)) throw new Problem(`Setting ${key} is given twice.`);
    settings[key] = readSetting(spec, text);
  }
  return settings;
}

/** One setting in the model's unit from a number in m, deg, kg, s, or the name of a choice. */
export function readSetting(spec: SettingSpec, text: string): number {
  const option = spec.options?.indexOf(text.trim()) ?? -1;
  if (option >= 0) return option;
  return fromEdge(spec, readQuantity(spec, text, `${spec.key}=`));
}

function listKeys(specs: readonly SettingSpec[]): string {
  return specs.map((spec) => spec.key).join(', ');
}
