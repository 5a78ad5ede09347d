import { pool } from 'workerpool';
import type { EnsembleWorker } from '../../worker/ensemble.worker';
import program from '../../worker/ensemble.worker?worker&url';

/** Workers beside each other that share portions of work. */
export interface EnsemblePool {
  /** How many portions are worked on at the same time. */
  readonly size: number;
  /** Asks whichever worker is free; rejects where none can be had. */
  readonly ask: <K extends keyof EnsembleWorker>(
    method: K,
    ...question: Parameters<EnsembleWorker[K]>
  ) => Promise<ReturnType<EnsembleWorker[K]>>;
  readonly close: () => void;
}

/** More would not be faster than the page can take in. */
const MOST_WORKERS = 8;

/** A pool the size of the machine, less what is left to others; its workers are begun when they are first asked. */
export function openEnsemblePool(left = 0): EnsemblePool {
  const size = Math.min(Math.max((navigator.hardwareConcurrency || 2) - left, 1), MOST_WORKERS);
  const workers = pool(program, { workerType: 'web', workerOpts: { type: 'module' }, maxWorkers: size });
  return {
    size,
    ask: (method, ...question) =>
      // the library's own promise has no `finally` of a promise
      new Promise((resolve, reject) => {
        workers.exec(method, question).then(resolve, reject);
      }),
    close: () => void workers.terminate(true),
  };
}
