import { LIFTER_SETTINGS } from '../../model/anatomy/lifter';
import type { SettingSpec } from '../../model/setting';
import { readDelimited } from '../poses/readDelimited';
import { Problem } from '../problem';
import { readText } from './axis';

/** Lifters of a table, a row each, as they came: what a cell says is judged when its row's turn comes. */
export interface LifterTable {
  /** Measures in the order of the columns. */
  readonly specs: readonly SettingSpec[];
  readonly rows: readonly (readonly string[])[];
  /** Column of `rows` of each spec. */
  readonly columns: readonly number[];
  /** Column of what tells lifters apart; −1 where they are numbered. */
  readonly id: number;
}

/** A lifter of the table, or the reason why there is none. */
export type ReadLifter = { readonly lifter: Readonly<Record<string, number>> } | { readonly problem: string };

/**
 * Lifters from CSV with the columns `id` and measures such as `stature`, `mass`, in m, kg, deg.
 * @throws Problem for a table without lifters or with a column that is no measure
 */
export function readLifterTable(text: string): LifterTable {
  const keys = LIFTER_SETTINGS.map(({ key }) => key);
  const { names, rows } = readDelimited(text, keys);
  const unknown = names.find((name) => name !== 'id' && !keys.includes(name));
  if (unknown !== undefined)
    throw new Problem(`The lifters have a column ${unknown}; known are id, ${keys.join(', ')}.`);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new Problem(`The lifters have two columns ${twice}.`);
  if (rows.length === 0) throw new Problem('The table of lifters has no lifters.');
  const specs = LIFTER_SETTINGS.filter(({ key }) => names.includes(key));
  return { specs, rows, columns: specs.map(({ key }) => names.indexOf(key)), id: names.indexOf('id') };
}

/** An empty cell leaves the measure alone. */
export function readLifterAt({ specs, rows, columns }: LifterTable, at: number): ReadLifter {
  try {
    const given = specs.flatMap((spec, i) => {
      const text = rows[at][columns[i]].trim();
      return text === '' ? [] : [[spec.key, readText(spec, text, `lifter ${at + 1}, ${spec.key}`)] as const];
    });
    return { lifter: Object.fromEntries(given) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.message };
    throw error;
  }
}
