import { edgeSpec, fromEdge } from '../../display/edge';
import type { SettingSpec } from '../../model/setting';
import { type Distribution, quantileOf } from '../../model/uncertainty/distribution';
import { Problem } from '../problem';
import { readFields, tell } from './fields';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  uniform: ['min', 'max'],
  triangular: ['min', 'mode', 'max'],
  normal: ['mean', 'sd', 'min', 'max'],
};

/**
 * A distribution such as `{ "kind": "normal", "mean": 0.17, "sd": 0.03 }`, in m, deg, kg, s. What is cut off it, or lies beyond the
 * setting's range, is shared out inside.
 * @throws Problem naming key, value and range
 */
export function readSpread(spec: SettingSpec, json: object, given: string): Distribution {
  const { kind } = json as { readonly kind: unknown };
  const fields = typeof kind === 'string' && Object.hasOwn(FIELDS, kind) ? FIELDS[kind] : undefined;
  if (!fields) throw new Problem(`${given}.kind is ${tell(kind)}; it must be ${Object.keys(FIELDS).join(', ')}.`);
  if (spec.unit === 'choice') throw new Problem(`${given} is a choice and has no distribution; list its values.`);
  const told = readFields(json, given, ['kind', ...fields]);
  const range = edgeSpec(spec);
  const min = readWithin(told.min ?? range.min, `${given}.min`, range);
  const max = readWithin(told.max ?? range.max, `${given}.max`, range);
  if (!(min < max)) throw new Problem(`${given} has a min of ${min} and a max of ${max}; min must be less.`);
  if (kind === 'uniform') return { kind, min, max };
  const inside = { ...range, min, max };
  if (kind === 'triangular') return { kind, min, mode: readWithin(told.mode, `${given}.mode`, inside), max };
  const sd = readWithin(told.sd, `${given}.sd`, { ...range, min: 1e-9, max: range.max - range.min });
  return { kind: 'normal', mean: readWithin(told.mean, `${given}.mean`, range), sd, min, max };
}

type Range = Pick<ReturnType<typeof edgeSpec>, 'min' | 'max' | 'unit'>;

function readWithin(json: unknown, given: string, { min, max, unit }: Range): number {
  if (typeof json !== 'number' || !(json >= min && json <= max))
    throw new Problem(`${given} is ${tell(json)}; allowed are ${min} to ${max} ${unit}.`);
  return json;
}

/** The value that a share in (0, 1) of the distribution stays below, in the model's unit. */
export function drawValue(spec: SettingSpec, spread: Distribution, share: number): number {
  return fromEdge(spec, quantileOf(spread, share));
}
