import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run';
import { hashOfFolders, modelHash } from '../../../src/cli/sweep/modelHash';
import { progressLine } from '../../../src/cli/sweep/progress';
import { readCsv } from '../../../src/export/csv';

const folder = mkdtempSync(join(tmpdir(), 'lockout-sweep-'));
const at = (...names: string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noInput = () => Promise.reject(new Error('this command reads no input'));

/** What a command says at its end, its exit code with it. */
async function say(...args: string[]): Promise<{ code: number; sentence: string }> {
  const outcome = await run(args, noInput);
  return 'output' in outcome ? { code: 0, sentence: outcome.note ?? '' } : outcome;
}

const PLAN = {
  exercises: { 'leg-press': { footHeight: [0.1, 0.17, 0.25] }, 'hip-thrust': {} },
  lifters: { csv: 'lifters.csv' },
  keep: ['deficit_deg', 'bottom_limit', 'travel_m'],
  chunk: 3,
};
const ROWS = 5 * 4;
const PARTS = Math.ceil(ROWS / 3);

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const partsIn = (name: string) => readdirSync(at(name)).filter((file) => /^part-\d+\.parquet$/.test(file));
const unfinishedIn = (name: string) => readdirSync(at(name)).filter((file) => file.startsWith('.'));
const sweep = (out: string, ...flags: string[]) =>
  say('sweep', at('plan.json'), '--out', at(out), '--jobs', '1', ...flags);
const gather = (out: string, file: string) => say('gather', at(out), '--out', at(file));

/** The command line as a process of its own. */
function start(flags: readonly string[], ...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', ...flags, 'src/cli/main.ts', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** A module that kills its process instead of giving a file its name, the count-th time. */
function killAtRename(count: number): string {
  const program = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    let left = ${count};
    fs.renameSync = (...paths) => (--left === 0 ? process.kill(process.pid, 'SIGKILL') : rename(...paths));
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(program)}`;
}

async function finish(child: ReturnType<typeof start>): Promise<{ code: number | null; text: string }> {
  let text = '';
  child.stderr.on('data', (piece) => {
    text += piece;
  });
  const [code] = await once(child, 'close');
  return { code, text };
}

beforeAll(async () => {
  writeFileSync(at('plan.json'), JSON.stringify(PLAN));
  writeFileSync(at('lifters.csv'), 'id,stature,sex\na,1.6,female\nb,1.7,male\nc,3,male\nd,1.8,male\ne,,female\n');
  await sweep('whole');
  await gather('whole', 'whole.parquet');
  await gather('whole', 'whole.csv');
});

describe('the gathered table', () => {
  const open = () => {
    const { buffer, byteOffset, byteLength } = readFileSync(at('whole.parquet'));
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  };

  test('tells its columns with units, its plan and the version', () => {
    const metadata = parquetMetadata(open());
    const about = JSON.parse(metadata.key_value_metadata?.find(({ key }) => key === 'lockout')?.value ?? 'null');
    expect(about).toMatchObject({ software: expect.stringMatching(/^Lockout \d/), plan: PLAN, rows: ROWS });
    expect(about.planHash).toMatch(/^[0-9a-f]{64}$/);
    expect(about.modelHash).toBe(modelHash());
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    expect(names).toEqual(about.columns.map(({ name }: { name: string }) => name));
    expect(about.columns.map(({ name, unit }: { name: string; unit: string }) => [name, unit])).toEqual([
      ['row', ''],
      ['lifter', ''],
      ['exercise', ''],
      ['stature_m', 'm'],
      ['sex', ''],
      ['footHeight_m', 'm'],
      ['outcome', ''],
      ['reason', ''],
      ['deficit_deg', 'deg'],
      ['bottom_limit', ''],
      ['travel_m', 'm'],
    ]);
  });

  test('holds every row in order, and says in CSV what it says in Parquet', async () => {
    const rows = await parquetReadObjects({ file: open() });
    expect(rows.map(({ row }) => row)).toEqual([...Array(ROWS).keys()]);
    const [header, ...lines] = readCsv(readFileSync(at('whole.csv'), 'utf8'));
    const told = rows.map((row) =>
      header.map((name) => (row[name] === null || row[name] === undefined ? '' : String(row[name]))),
    );
    expect(lines).toEqual(told);
    const errors = rows.filter(({ outcome }) => outcome === 'error');
    expect(errors.map(({ lifter }) => lifter)).toEqual(['c', 'c', 'c', 'c']);
  });
});

describe('a sweep', () => {
  test.each([1, 2, 3, 10])('gives the same file from %d shards in any order', async (of) => {
    const shards = Array.from({ length: of }, (_, i) => i).reverse();
    for (const i of shards) expect(await sweep(`shards-${of}`, '--shard', `${i}/${of}`)).toMatchObject({ code: 0 });
    await gather(`shards-${of}`, `shards-${of}.parquet`);
    expect(hashOf(at(`shards-${of}.parquet`))).toBe(hashOf(at('whole.parquet')));
  });

  test('killed over a part keeps those before; resumed, it makes the others and gives the same file', async () => {
    // the manifest is the first file that gets its name, so this is the fourth part
    const killed = start(['--import', killAtRename(5)], 'sweep', at('plan.json'), '--out', at('killed'), '--jobs', '1');
    expect((await finish(killed)).code).toBe(null);
    const made = partsIn('killed');
    expect(made).toHaveLength(3);
    expect(unfinishedIn('killed')).toHaveLength(1);
    expect((await gather('killed', 'killed.parquet')).sentence).toMatch(
      /4 of 7 parts are missing, the first is number 3/,
    );
    const times = made.map((name) => statSync(at('killed', name)).mtimeMs);
    expect((await sweep('killed', '--resume')).sentence).toMatch(/^Made 4 parts.* 3 parts were there already/);
    expect(made.map((name) => statSync(at('killed', name)).mtimeMs)).toEqual(times);
    expect(unfinishedIn('killed')).toEqual([]);
    await gather('killed', 'killed.parquet');
    expect(hashOf(at('killed.parquet'))).toBe(hashOf(at('whole.parquet')));
  });

  test('in threads counts what one thread counts', async () => {
    const { code, text } = await finish(start([], 'sweep', at('plan.json'), '--out', at('threads'), '--jobs', '2'));
    expect([code, text]).toEqual([0, expect.stringContaining(`Made ${PARTS} parts with ${ROWS} rows`)]);
    expect(text).toContain('4 rows are errors');
    expect(partsIn('threads').map((name) => hashOf(at('threads', name)))).toEqual(
      partsIn('whole').map((name) => hashOf(at('whole', name))),
    );
  });

  test('does not go on by itself in a folder that has parts, nor in one of another plan', async () => {
    expect(await sweep('whole')).toMatchObject({
      code: 2,
      sentence: expect.stringMatching(/holds 7 of these 7 parts.*--resume/),
    });
    expect(await sweep('whole', '--resume')).toMatchObject({ code: 0 });
    writeFileSync(at('other.json'), JSON.stringify({ ...PLAN, keep: ['deficit_deg'] }));
    const other = await say('sweep', at('other.json'), '--out', at('whole'), '--resume', '--jobs', '1');
    expect(other).toMatchObject({ code: 2, sentence: expect.stringMatching(/another sweep/) });
  });

  test('does not go on in a folder of a model that has changed under the same version', async () => {
    cpSync(at('whole'), at('changed'), { recursive: true });
    rmSync(at('changed', partsIn('changed')[1]));
    const manifest = at('changed', 'sweep.json');
    const other = modelHash().replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(modelHash(), other));
    expect(await sweep('changed', '--resume')).toMatchObject({
      code: 2,
      sentence: expect.stringMatching(
        /holds parts of another model: its source has changed since; choose another folder\.$/,
      ),
    });
    expect(partsIn('changed')).toHaveLength(PARTS - 1);
    // a part that the folder's own sweep did not make is not gathered either
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(other, modelHash()));
    await sweep('changed', '--resume');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(modelHash(), other));
    expect((await gather('changed', 'changed.parquet')).sentence).toMatch(/plan, model or version differs/);
  });

  test.each([
    [['sweep'], /needs a plan/],
    [['sweep', 'PLAN'], /--out/],
    [['sweep', 'nowhere.json', '--out', 'x'], /nowhere\.json cannot be read/],
    [['sweep', 'PLAN', '--out', 'x', '--shard', '3'], /--shard is 3; it must be i\/n/],
    [['sweep', 'PLAN', '--out', 'x', '--shard', '3/3'], /i from 0 to n − 1/],
    [['sweep', 'PLAN', '--out', 'x', '--jobs', '0'], /--jobs is 0; .* 1 to 1024/],
    [['gather'], /needs the folder/],
    [['gather', 'nowhere', '--out', 'x.csv'], /nowhere holds no sweep/],
    [['gather', 'nowhere', '--out', 'x.xls'], /\.parquet or \.csv/],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { code, sentence: said } = await say(...args.map((arg) => (arg === 'PLAN' ? at('plan.json') : arg)));
    expect([code, said]).toEqual([2, expect.stringMatching(sentence)]);
  });

  test('that cannot write says so', async () => {
    expect(await say('sweep', at('plan.json'), '--out', at('lifters.csv'), '--jobs', '1')).toMatchObject({
      code: 4,
      sentence: expect.stringMatching(/lifters\.csv cannot be made/),
    });
  });
});

describe('gather', () => {
  test('tells a part that is damaged, and one of another sweep', async () => {
    cpSync(at('whole'), at('damaged'), { recursive: true });
    const path = at('damaged', partsIn('damaged')[2]);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 20));
    expect(await gather('damaged', 'damaged.parquet')).toMatchObject({
      code: 2,
      sentence: expect.stringMatching(/part-0000002\.parquet is damaged; remove it/),
    });
    expect(existsSync(at('damaged.parquet'))).toBe(false);
    writeFileSync(at('foreign.json'), JSON.stringify({ ...PLAN, measures: { mass: 70 } }));
    await say('sweep', at('foreign.json'), '--out', at('foreign'), '--jobs', '1');
    cpSync(at('foreign', partsIn('foreign')[2]), path);
    expect((await gather('damaged', 'damaged.parquet')).sentence).toMatch(
      /is of another sweep: its plan, model or version differs/,
    );
  });
});

test('a model is told apart by one letter or by the name of a file, and not by the line ends of a checkout', () => {
  const hashOf = (files: Readonly<Record<string, string>>) => {
    const root = mkdtempSync(at('model-'));
    mkdirSync(join(root, 'load'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    return hashOfFolders([root]);
  };
  const model = { 'a.ts': 'one\ntwo\n', 'load/b.ts': 'three\n' };
  expect(hashOf({ ...model, 'notes.md': 'words' })).toBe(hashOf(model));
  expect(hashOf({ ...model, 'a.ts': 'one\r\ntwo\r\n' })).toBe(hashOf(model));
  const others = [
    { ...model, 'load/b.ts': 'tree\n' },
    { 'a.ts': model['a.ts'], 'load/c.ts': model['load/b.ts'] },
    { ...model, 'load/c.ts': '' },
    { 'a.ts': 'one\ntwo\nthree\n', 'load/b.ts': '' },
  ];
  expect(new Set([model, ...others].map(hashOf)).size).toBe(1 + others.length);
});

test('progress tells rows, rate and the time that is left', () => {
  expect(progressLine({ done: 1500, total: 20_000, seconds: 10 })).toBe(
    '1,500 of 20,000 rows, 150 a second, 2 min left',
  );
  expect(progressLine({ done: 5, total: 20, seconds: 10 })).toBe('5 of 20 rows, 0.5 a second, 30 s left');
  expect(progressLine({ done: 0, total: 20, seconds: 0 })).toMatch(/unknown time left/);
});
