import { workerData } from 'node:worker_threads';
import { computePart, type PartReport } from './computePart';
import { openSweep, type Sweep } from './openSweep';
import type { PlanSource } from './plan';

/** What a thread is told once. */
export interface ThreadData {
  readonly source: PlanSource;
  readonly folder: string;
}

let opened: Sweep | null = null;

/** Computes a part in a thread of the pool, which puts our data behind its own. */
export function runTask(part: number): Promise<PartReport> {
  const { source, folder }: ThreadData = workerData[1];
  opened ??= openSweep(source);
  return computePart(opened, part, folder);
}
