import { edgeSpec, fromEdge } from '../../display/edge';
import { quoteInput } from '../../display/quoteInput';
import { sweepValues } from '../../model/search/settingMap';
import type { SettingSpec } from '../../model/setting';
import type { Distribution } from '../../model/uncertainty/distribution';
import { Problem } from '../problem';
import { readQuantity } from '../readQuantity';
import { readSpread } from './drawn';
import { readFields, tell } from './fields';

/** What one setting or measure is: values that rows go through, in the model's units, or a distribution it is drawn from. */
export interface Axis {
  readonly spec: SettingSpec;
  /** One that is drawn has none. */
  readonly values: readonly number[];
  /** In m, deg, kg, s, within the setting's range. */
  readonly spread?: Distribution;
}

const MOST_VALUES = 10_000;

/**
 * Axes from an object such as `{ "footHeight": [0.1, 0.2], "toeOut": { "from": 0, "to": 30, "steps": 4 }, "load": 80 }`.
 * @throws Problem naming key, value and range
 */
export function readAxes(json: unknown, specs: readonly SettingSpec[], owner: string): Axis[] {
  const fields = readFields(json, owner);
  const unknown = Object.keys(fields).find((key) => specs.every((spec) => spec.key !== key));
  if (unknown !== undefined)
    throw new Problem(
      `${owner} has no setting ${quoteInput(unknown)}; it has ${specs.map((spec) => spec.key).join(', ')}.`,
    );
  // in the order of the specs, so that the order in which a plan was typed numbers no rows
  return specs
    .filter((spec) => Object.hasOwn(fields, spec.key))
    .map((spec) => readAxis(spec, fields[spec.key], `${owner}.${spec.key}`));
}

function readAxis(spec: SettingSpec, json: unknown, given: string): Axis {
  const isDrawn = typeof json === 'object' && json !== null && 'kind' in json;
  return isDrawn
    ? { spec, values: [], spread: readSpread(spec, json, given) }
    : { spec, values: readValues(spec, json, given) };
}

function readValues(spec: SettingSpec, json: unknown, given: string): number[] {
  if (Array.isArray(json)) return readList(spec, json, given);
  if (typeof json !== 'object' || json === null) return [readValue(spec, json, given)];
  const { from, to, steps } = readFields(json, given, ['from', 'to', 'steps']);
  if (spec.unit === 'choice') throw new Problem(`${given} is a choice; list its values instead of from, to, steps.`);
  if (!Number.isInteger(steps) || (steps as number) < 2 || (steps as number) > MOST_VALUES)
    throw new Problem(`${given}.steps is ${tell(steps)}; it must be a whole number from 2 to ${MOST_VALUES}.`);
  const ends = { from: readValue(spec, from, `${given}.from`), to: readValue(spec, to, `${given}.to`) };
  return sweepValues({ ...ends, steps: steps as number });
}

function readList(spec: SettingSpec, json: readonly unknown[], given: string): number[] {
  if (json.length === 0 || json.length > MOST_VALUES)
    throw new Problem(`${given} lists ${json.length} values; it must be 1 to ${MOST_VALUES}.`);
  const values = json.map((value) => readValue(spec, value, given));
  const twice = values.findIndex((value, i) => values.indexOf(value) < i);
  if (twice >= 0) throw new Problem(`${given} lists ${tell(json[twice])} twice.`);
  return values;
}

function readValue(spec: SettingSpec, json: unknown, given: string): number {
  return typeof json === 'string' ? readText(spec, json, given) : readText(spec, tell(json), given);
}

/** One value in the model's unit from a number in m, deg, kg, s, one with its unit, or the name of a choice. */
export function readText(spec: SettingSpec, text: string, given: string): number {
  const option = spec.options?.indexOf(text.trim()) ?? -1;
  return option >= 0 ? option : fromEdge(spec, readQuantity(spec, text, `${given}=`));
}

/** Unit behind the name of a column; none for what is a plain number or a word. */
export function columnOf(spec: SettingSpec): { readonly name: string; readonly unit: string } {
  const { unit } = edgeSpec(spec);
  const isPlain = unit === 'choice' || unit === 'ratio';
  return { name: isPlain ? spec.key : `${spec.key}_${unit}`, unit: isPlain ? '' : unit };
}
