import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { quoteInput } from '../../display/quoteInput';
import { csvLines, writeCsv } from '../../export/csv';
import type { Answer } from '../answer';
import { readFlags, refusePositional } from '../flags';
import { Problem } from '../problem';
import { isPartThere, partPath, readManifest, writeWhole } from './folder';
import { type About, partsOf } from './openSweep';
import { createTable, readTable } from './parquet';
import type { Value } from './table';

const FLAGS = { out: { isRepeatable: false } };

/** `gather folder --out file`: all parts of a sweep as one table in the order of its rows, the same whoever made the parts. */
export async function runGather(args: readonly string[]): Promise<Answer> {
  const flags = readFlags(args, FLAGS);
  refusePositional(flags, 1, 'gather');
  const [folder] = flags.positional;
  if (folder === undefined) throw new Problem('gather needs the folder of a sweep.');
  const out = flags.values.get('out')?.[0] ?? '';
  const write = WRITERS[extname(out)];
  if (!write) throw new Problem('gather needs --out with a file that ends in .parquet or .csv.');
  const about = readManifest(folder);
  refuseMissing(folder, partsOf(about));
  await writeWhole(out, (unfinished) => write(unfinished, about, readParts(folder, about)));
  return { output: [], note: `Gathered ${partsOf(about)} parts, ${about.rows} rows, into ${quoteInput(out)}.` };
}

function refuseMissing(folder: string, parts: number): void {
  const missing = Array.from({ length: parts }, (_, part) => part).filter((part) => !isPartThere(folder, part));
  if (missing.length > 0)
    throw new Problem(
      `${missing.length} of ${parts} parts are missing, the first is number ${missing[0]}; sweep with --resume makes them.`,
    );
}

/** Rows part by part, each part judged before its rows go on. */
async function* readParts(folder: string, about: About): AsyncGenerator<Value[][]> {
  for (let part = 0; part < partsOf(about); part++) {
    const path = partPath(folder, part);
    const table = await readTable(path, about.columns).catch(() => null);
    const first = part * about.chunk;
    const isWhole = table?.rows.length === Math.min(about.chunk, about.rows - first);
    if (!table || !isWhole || !table.rows.every(([row], i) => row === first + i))
      throw new Problem(`${quoteInput(path)} is damaged; remove it, and sweep with --resume makes it again.`);
    if (!isDeepStrictEqual(table.about, { ...about, part }))
      throw new Problem(`${quoteInput(path)} is of another sweep: its plan, model or version differs.`);
    yield table.rows;
  }
}

type Write = (file: string, about: About, parts: AsyncIterable<Value[][]>) => Promise<void>;

const WRITERS: Readonly<Record<string, Write>> = {
  '.parquet': async (file, about, parts) => {
    const table = createTable(file, about.columns, about);
    for await (const rows of parts) table.add(rows);
    table.finish();
  },
  '.csv': async (file, about, parts) => {
    const handle = openSync(file, 'w');
    try {
      writeSync(
        handle,
        writeCsv(
          about.columns.map(({ name }) => name),
          [],
        ),
      );
      for await (const rows of parts) writeSync(handle, csvLines(rows.map((row) => row.map((value) => value ?? ''))));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
};
