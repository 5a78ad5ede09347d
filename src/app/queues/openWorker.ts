import { type Remote, wrap } from 'comlink';

/** A worker whose program could not be fetched or started. */
export class WorkerLost extends Error {}

export interface OpenedWorker<T> {
  /** Asks the worker; rejects with WorkerLost where there is none to answer. */
  readonly ask: <A>(question: (remote: Remote<T>) => Promise<A>) => Promise<A>;
  readonly close: () => void;
}

/** Opens a worker; that it cannot be had is told by its answers, so that whoever opens it goes on. */
export function openWorker<T>(open: () => Worker): OpenedWorker<T> {
  const worker = tryToOpen(open);
  if (!worker) return { ask: () => Promise.reject(new WorkerLost()), close: () => undefined };
  const remote = wrap<T>(worker);
  // faults of a question come back as its answer: what is heard here is the program itself
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new WorkerLost()));
  });
  lost.catch(() => undefined);
  return { ask: (question) => Promise.race([question(remote), lost]), close: () => worker.terminate() };
}

function tryToOpen(open: () => Worker): Worker | null {
  try {
    return open();
  } catch {
    return null;
  }
}
