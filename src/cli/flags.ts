import { parseArgs } from 'node:util';
import { quoteInput } from '../display/quoteInput';
import { Problem } from './problem';

export interface Flags {
  readonly positional: readonly string[];
  /** Values by flag name without dashes, in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface FlagRule {
  readonly isRepeatable: boolean;
  /** Stands alone, without a value. */
  readonly isSwitch?: boolean;
}

/**
 * Splits `--name value` and `--name=value` from the rest.
 * @throws Problem for an unknown flag, a flag without its value, or one given twice that must not be
 */
export function readFlags(args: readonly string[], known: Readonly<Record<string, FlagRule>>): Flags {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { isSwitch }]) => [name, { type: isSwitch ? 'boolean' : 'string' } as const]),
  );
  // not strict: what is wrong is said in our own words
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const before = values.get(token.name);
    values.set(token.name, [...(before ?? []), readValue(token, known)]);
    if (before && !known[token.name].isRepeatable) throw new Problem(`Option ${token.rawName} is given twice.`);
  }
  return { positional: positionals, values };
}

interface Given {
  readonly name: string;
  /** As it was typed, dashes included. */
  readonly rawName: string;
  readonly value?: string;
  /** Whether the value was typed behind an equals sign. */
  readonly inlineValue?: boolean;
}

/** A flag's value, '' for a switch. */
function readValue({ name, rawName, value, inlineValue }: Given, known: Readonly<Record<string, FlagRule>>): string {
  if (!Object.hasOwn(known, name)) throw new Problem(`Unknown option ${quoteInput(rawName)}; ${listFlags(known)}.`);
  if (known[name].isSwitch) {
    if (value !== undefined) throw new Problem(`Option ${rawName} takes no value.`);
    return '';
  }
  if (value === undefined || (!inlineValue && value.startsWith('--')))
    throw new Problem(`Option ${rawName} needs a value.`);
  return value;
}

/** The one value of `name`, which must be among `choices` when it is given at all. */
export function readChoice<T extends string>(flags: Flags, name: string, choices: readonly T[]): T | undefined {
  const value = flags.values.get(name)?.[0];
  if (value === undefined) return undefined;
  const choice = choices.find((c) => c === value);
  if (!choice) throw new Problem(`Option --${name} is ${quoteInput(value)}; it must be ${choices.join(' or ')}.`);
  return choice;
}

/** A decimal number as people write it; undefined for anything else, Infinity and hexadecimal included. */
export function parseNumber(text: string): number | undefined {
  const isDecimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim());
  const value = Number(text);
  return isDecimal && Number.isFinite(value) ? value : undefined;
}

export function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

export function refusePositional(flags: Flags, allowed: number, command: string): void {
  if (flags.positional.length > allowed)
    throw new Problem(`${command} does not take the argument ${quoteInput(flags.positional[allowed])}.`);
}

function listFlags(known: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(known).map((name) => `--${name}`);
  return names.length > 0 ? `known are ${names.join(', ')}` : 'this command has none';
}
