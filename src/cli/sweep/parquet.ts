import { closeSync, fsyncSync, openSync } from 'node:fs';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column, Value } from './table';

// The only file that knows the format of tables.

const TYPES: Readonly<Record<Column['type'], Omit<SchemaElement, 'name'>>> = {
  whole: { type: 'INT32', repetition_type: 'REQUIRED' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  word: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
};

/** Rows of a group, the piece of a table that readers take at once. */
const GROUP = 10_000;

/** Key of our own words in a file's metadata. */
const KEY = 'lockout';

/** Writes a table piece by piece; what is kept in memory does not grow with its rows. */
export interface TableWriter {
  add(rows: readonly (readonly Value[])[]): void;
  /** The table is whole and on the disk. */
  finish(): void;
}

/** @param about told in the file's metadata under `lockout`, as JSON */
export function createTable(file: string, columns: readonly Column[], about: object): TableWriter {
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type] })),
    ],
    kvMetadata: [{ key: KEY, value: JSON.stringify(about) }],
  });
  let waiting: (readonly Value[])[] = [];
  const write = (rows: readonly (readonly Value[])[]) => {
    const columnData = columns.map(({ name }, c) => ({ name, data: rows.map((row) => row[c]), offsetIndex: false }));
    writer.write({ columnData, rowGroupSize: GROUP });
  };
  return {
    add(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length < GROUP) continue;
        write(waiting);
        waiting = [];
      }
    },
    finish() {
      if (waiting.length > 0) write(waiting);
      writer.finish();
      settle(file);
    },
  };
}

/** Waits until the disk has it: a node that loses its power then loses no table. */
function settle(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** What a table tells of itself, and its rows in the order of `columns`. */
export interface ReadTable {
  readonly about: unknown;
  readonly rows: Value[][];
}

/** @throws where the file is no table, or no whole one */
export async function readTable(path: string, columns: readonly Column[]): Promise<ReadTable> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const told = metadata.key_value_metadata?.find(({ key }) => key === KEY)?.value;
  const rows = await parquetReadObjects({ file, metadata, columns: columns.map(({ name }) => name) });
  return {
    about: told === undefined ? null : JSON.parse(told),
    rows: rows.map((row) => columns.map(({ name }) => (row[name] ?? null) as Value)),
  };
}
