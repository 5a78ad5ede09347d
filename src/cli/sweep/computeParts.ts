import { setImmediate } from 'node:timers/promises';
import Tinypool from 'tinypool';
import { computePart, type PartReport } from './computePart';
import type { Sweep } from './openSweep';
import type { PlanSource } from './plan';
import type { ThreadData } from './task';

export interface PartsQuestion {
  readonly source: PlanSource;
  readonly sweep: Sweep;
  readonly folder: string;
  readonly parts: readonly number[];
  /** Threads; 1 computes here. */
  readonly jobs: number;
}

/** Computes parts on this machine, reporting each; as many wait for a thread as there are threads. */
export async function computeParts(question: PartsQuestion, report: (part: PartReport) => void): Promise<void> {
  const jobs = Math.min(question.jobs, question.parts.length);
  if (jobs > 1) return computeInThreads({ ...question, jobs }, report);
  for (const part of question.parts) {
    report(await computePart(question.sweep, part, question.folder));
    await setImmediate();
  }
}

async function computeInThreads({ source, folder, parts, jobs }: PartsQuestion, report: (part: PartReport) => void) {
  const workerData: ThreadData = { source, folder };
  const pool = new Tinypool({
    filename: new URL('./thread.mjs', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData,
  });
  const queue = parts.values();
  const lane = async () => {
    for (const part of queue) report(await pool.run(part));
  };
  try {
    await Promise.all(Array.from({ length: jobs }, lane));
  } finally {
    await pool.destroy();
  }
}
