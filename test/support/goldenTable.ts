import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A golden CSV: lines starting with # are notes, the first other line is the header. */
export interface GoldenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

export function readGoldenTable(name: string): GoldenTable {
  const bytes = readFileSync(new URL(`../golden/${name}`, import.meta.url));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header, ...lines] = text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return { columns: header.split(','), rows: lines.map((line) => line.split(',').map(Number)) };
}
