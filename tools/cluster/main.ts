// A small sweep through Slurm: a job is killed in the middle, the array is submitted again, and the gathered table is, byte for
// byte, that of one machine. Says in one sentence where there can be no Slurm.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../test/step';
import { type Engine, startEngine, until } from './engine';

const SHARDS = 4;
/** The job that is killed, and how many of its parts it has made by then. */
const KILLED = { shard: 1, parts: 2 };
/** What only a hang takes, ms. */
const HANG = 300_000;

const PLAN = {
  exercises: { 'leg-press': { footHeight: [0.1, 0.2] }, 'hip-thrust': {} },
  measures: { stature: { from: 1.55, to: 1.95, steps: 16 } },
  chunk: 3,
};

const CLI = ['--import', 'tsx', 'src/cli/main.ts'];

/** Holds a process for good where it would name a file for the count-th time: it has made one fewer, and is in the middle. */
function holdAtRename(count: number): string {
  const program = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    let left = ${count};
    if (process.env.SLURM_ARRAY_TASK_ID === '${KILLED.shard}') fs.renameSync = (...paths) => {
      if (paths[1].endsWith('.parquet') && --left === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      return rename(...paths);
    };
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(program)}`;
}

function expectThat(isTrue: boolean, claim: string): void {
  if (!isTrue) throw new Error(`not so: ${claim}`);
  console.log(`ok: ${claim}`);
}

/** Number of the job that an sbatch submits. */
function submit(engine: Engine, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const id = engine.ask('sbatch', ['--parsable', '--output=/dev/null', ...args], env)?.trim();
  if (!id) throw new Error(`not so: Slurm takes the job ${args.join(' ')}`);
  return id;
}

const isOver = (engine: Engine, id: string) => until(() => !engine.ask('squeue', ['-h', '-j', id])?.trim(), HANG);

/** Parts of the shard that is killed. */
function partsOfKilled(folder: string): number {
  const numbers = readdirSync(folder).map((name) => /^part-(\d+)\.parquet$/.exec(name)?.[1]);
  return numbers.filter((number) => number !== undefined && Number(number) % SHARDS === KILLED.shard).length;
}

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const cli = async (...args: string[]) => (await run(process.execPath, [...CLI, ...args])) === 0;

async function prove(engine: Engine, folder: string): Promise<void> {
  const [plan, out, table, alone] = ['plan.json', 'run', 'run.parquet', 'alone'].map((name) => join(folder, name));
  writeFileSync(plan, JSON.stringify(PLAN));
  const array = [`--array=0-${SHARDS - 1}`, 'tools/cluster/slurm.sh', plan, out];
  const first = submit(engine, array, { NODE_OPTIONS: `--import ${holdAtRename(KILLED.parts + 1)}` });
  const isInTheMiddle = () => existsAsFolder(out) && partsOfKilled(out) === KILLED.parts;
  expectThat(
    await until(isInTheMiddle, HANG),
    `job ${KILLED.shard} of ${SHARDS} has made ${KILLED.parts} of its parts`,
  );
  expectThat(engine.ask('scancel', [`${first}_${KILLED.shard}`]) !== null, 'it is killed');
  expectThat(await isOver(engine, first), 'the others end');
  expectThat(!(await cli('gather', out, '--out', table)), 'gather tells that parts are missing');
  const second = submit(engine, array);
  const gather = `node ${CLI.join(' ')} gather ${out} --out ${table}`;
  const third = submit(engine, [`--dependency=afterok:${second}`, `--wrap=${gather}`]);
  expectThat(
    (await isOver(engine, second)) && (await isOver(engine, third)),
    'the same array again, and a gather after it, end',
  );
  expectThat(await cli('sweep', plan, '--out', alone, '--jobs', '1'), 'one machine sweeps the same plan');
  expectThat(await cli('gather', alone, '--out', `${alone}.parquet`), 'and gathers it');
  expectThat(hashOf(table) === hashOf(`${alone}.parquet`), 'both tables are the same, byte for byte');
}

function existsAsFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length >= 0;
  } catch {
    return false;
  }
}

const engine = await startEngine().catch((error: Error) => `Slurm cannot be set up here: ${error.message}`);
if (typeof engine === 'string') console.log(`Not tried: ${engine}`);
else {
  const folder = mkdtempSync(join(tmpdir(), 'lockout-cluster-'));
  try {
    await prove(engine, folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
