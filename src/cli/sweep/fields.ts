import { quoteInput } from '../../display/quoteInput';
import { Problem } from '../problem';

/** A value of a plan as a message repeats it. */
export function tell(json: unknown): string {
  return quoteInput(JSON.stringify(json) ?? 'missing');
}

/**
 * The fields of a JSON object; with `known`, those and no others.
 * @throws Problem for anything else
 */
export function readFields(json: unknown, owner: string, known?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Problem(`${owner} must be an object${known ? ` with ${known.join(', ')}` : ''}.`);
  const unknown = known && Object.keys(json).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new Problem(`${owner} has no field ${quoteInput(unknown)}; known are ${known?.join(', ')}.`);
  return json as Record<string, unknown>;
}
