import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { createTable, readTable } from '../../../src/cli/sweep/parquet';
import type { Column } from '../../../src/cli/sweep/table';

const folder = mkdtempSync(join(tmpdir(), 'lockout-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COLUMNS: readonly Column[] = [
  { name: 'row', type: 'whole', unit: '', definition: '' },
  { name: 'angle_deg', type: 'number', unit: 'deg', definition: '' },
  { name: 'limit', type: 'word', unit: '', definition: '' },
];

const rowsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => [first + i, (first + i) / 7, i % 3 === 0 ? null : `word ${i % 3}`]);

test('what is written piece by piece is read as it was, over every border of groups', async () => {
  const path = join(folder, 'pieces.parquet');
  const table = createTable(path, COLUMNS, { made: 'here' });
  for (let first = 0; first < 25_000; first += 2500) table.add(rowsFrom(first, 2500));
  table.finish();
  const read = await readTable(path, COLUMNS);
  expect(read.about).toEqual({ made: 'here' });
  expect(read.rows).toEqual(Array.from({ length: 10 }, (_, i) => rowsFrom(i * 2500, 2500)).flat());
});

test('a table without rows is a table', async () => {
  const path = join(folder, 'empty.parquet');
  createTable(path, COLUMNS, {}).finish();
  expect((await readTable(path, COLUMNS)).rows).toEqual([]);
});

test('memory does not grow with the rows that are written', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const inUse = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const table = createTable(join(folder, 'long.parquet'), COLUMNS, {});
  let first = 0;
  const write = (rows: number) => {
    for (const end = first + rows; first < end; first += 5000) table.add(rowsFrom(first, 5000));
  };
  write(50_000);
  const before = inUse();
  write(400_000);
  const grown = inUse() - before;
  table.finish();
  // kept, these rows would take more than 30 MB
  expect(grown).toBeLessThan(8e6);
});
