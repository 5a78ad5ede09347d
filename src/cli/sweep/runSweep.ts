import { availableParallelism } from 'node:os';
import { quoteInput } from '../../display/quoteInput';
import type { Answer } from '../answer';
import { type Flags, parseNumber, readFlags, refusePositional, splitOnce } from '../flags';
import { Problem } from '../problem';
import type { PartReport } from './computePart';
import { computeParts } from './computeParts';
import { claimFolder, clearUnfinished, isPartThere } from './folder';
import { openSweep } from './openSweep';
import { loadPlan } from './plan';
import { createProgress, type Teller } from './progress';

const FLAGS = {
  out: { isRepeatable: false },
  shard: { isRepeatable: false },
  jobs: { isRepeatable: false },
  resume: { isRepeatable: false, isSwitch: true },
};

const MOST_JOBS = 1024;
const MOST_SHARDS = 1_000_000;

/** `sweep plan.json --out folder`: many setups, a part of the table a file; what is there already is not made again. */
export async function runSweep(args: readonly string[], teller: Teller = process.stderr): Promise<Answer> {
  const flags = readFlags(args, FLAGS);
  refusePositional(flags, 1, 'sweep');
  const [path] = flags.positional;
  if (path === undefined) throw new Problem('sweep needs a plan: a JSON file that names exercises.');
  const folder = flags.values.get('out')?.[0];
  if (folder === undefined) throw new Problem('sweep needs --out with a folder for its parts.');
  const jobs = readJobs(flags);
  const shard = readShard(flags);
  const source = loadPlan(path);
  const sweep = openSweep(source);
  await claimFolder(folder, sweep.about);
  const own = partsOfShard(sweep.parts, shard);
  clearUnfinished(folder, own);
  const missing = own.filter((part) => !isPartThere(folder, part));
  if (missing.length < own.length && !flags.values.has('resume'))
    throw new Problem(
      `${quoteInput(folder)} holds ${own.length - missing.length} of these ${own.length} parts already; add --resume to make the others.`,
    );
  const rows = missing.reduce(
    (sum, part) => sum + Math.min(sweep.plan.chunk, sweep.numbering.rows - part * sweep.plan.chunk),
    0,
  );
  const progress = createProgress(rows, teller, () => performance.now() / 1000);
  const reports: PartReport[] = [];
  await computeParts({ source, sweep, folder, parts: missing, jobs }, (report) => {
    reports.push(report);
    progress.add(report.rows);
  });
  progress.end();
  return { output: [], note: summary(reports, own.length) };
}

export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Parts go round the shards, so that what is slow is spread. */
export function partsOfShard(parts: number, { index, of }: Shard): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((parts - index) / of)) }, (_, i) => index + i * of);
}

function readShard(flags: Flags): Shard {
  const text = flags.values.get('shard')?.[0];
  if (text === undefined) return { index: 0, of: 1 };
  const [index, of] = splitOnce(text, '/').map((part) => parseNumber(part ?? ''));
  const isWhole = Number.isInteger(index) && Number.isInteger(of);
  if (!isWhole || !(of! >= 1 && of! <= MOST_SHARDS && index! >= 0 && index! < of!))
    throw new Problem(
      `--shard is ${quoteInput(text)}; it must be i/n, such as 0/8, with i from 0 to n − 1 and n up to ${MOST_SHARDS}.`,
    );
  return { index: index!, of: of! };
}

function readJobs(flags: Flags): number {
  const text = flags.values.get('jobs')?.[0];
  if (text === undefined) return availableParallelism();
  const jobs = parseNumber(text);
  if (jobs === undefined || !Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new Problem(`--jobs is ${quoteInput(text)}; it must be a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

function summary(reports: readonly PartReport[], own: number): string {
  const sum = (of: (report: PartReport) => number) => reports.reduce((total, report) => total + of(report), 0);
  const rows = sum((report) => report.rows);
  const errors = sum((report) => report.errors);
  const kept = own - reports.length;
  return [
    `Made ${reports.length} parts with ${rows} rows, ${sum((report) => report.noRepetition)} of them without a repetition.`,
    ...(errors > 0 ? [`${errors} rows are errors; their reason stands in the table.`] : []),
    ...(kept > 0 ? [`${kept} parts were there already.`] : []),
  ].join(' ');
}
