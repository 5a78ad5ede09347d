import { type Remote, releaseProxy, wrap } from 'comlink';
import { afterPatience } from '../../hand/inTime';
import type { SignOn } from '../../worker/signOn';

/** A worker whose program could not be fetched or started, does not answer, or was ended. */
export class WorkerLost extends Error {}

export interface OpenedWorker<T> {
  /** Asks the worker; rejects with WorkerLost where there is none to answer. */
  readonly ask: <A>(question: (remote: Remote<T>) => Promise<A>) => Promise<A>;
  /** Whether it cannot be counted on, or has not said a word yet though it had time to. */
  readonly isLost: () => boolean;
  /** Ends it: what it was asked is not answered any more, and that it is gone is no loss. */
  readonly close: () => void;
}

interface Opening {
  readonly open: () => Worker;
  /** Told when its program does not come in time, and when it comes after all: what it was asked is answered then. */
  readonly onSilence?: (isSilent: boolean) => void;
}

/** Opens a worker; that it cannot be had is told by its answers, so that whoever opens it goes on. */
export function openWorker<T>({ open, onSilence = () => undefined }: Opening): OpenedWorker<T> {
  const worker = tryToOpen(open);
  if (!worker) return { ask: () => Promise.reject(new WorkerLost()), isLost: () => true, close: () => undefined };
  const remote = wrap<T>(worker);
  let [isLost, isClosed] = [false, false];
  const loss = watchLoss(worker, () => {
    isLost = true;
  });
  const stopListening = watchSilence(worker, (isSilent) => {
    isLost = isSilent;
    onSilence(isSilent);
  });
  return {
    ask: (question) => loss.orAnswer(() => question(remote)),
    isLost: () => isLost,
    close: () => {
      // what was released once cannot be again
      if (isClosed) return;
      isClosed = true;
      stopListening();
      loss.stop();
      // until then comlink keeps the worker, and with it all that listens to it
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

interface Loss {
  /** The answer, or WorkerLost. A worker answers for as long as the page is open, so nothing here keeps what it has answered. */
  readonly orAnswer: <A>(ask: () => Promise<A>) => Promise<A>;
  /** From now on nothing is a loss; what still waits is never told. */
  readonly stop: () => void;
}

/** Ends all questions once a worker cannot be counted on: their own faults come back as answers, these are of the program itself. */
function watchLoss(worker: Worker, onLost: () => void): Loss {
  const waiting = new Set<(reason: WorkerLost) => void>();
  let [isGone, isOver] = [false, false];
  const lose = (): void => {
    // ending a worker on purpose gives its lock free as well
    if (isOver) return;
    isGone = true;
    onLost();
    for (const end of waiting) end(new WorkerLost());
    waiting.clear();
  };
  worker.addEventListener('error', lose);
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<SignOn> | null>) => {
    // a worker that is ended sends no event, but then its lock can be had
    if (data?.lock) navigator.locks.request(data.lock, lose).catch(() => undefined);
  });
  return {
    orAnswer: (ask) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new WorkerLost());
        waiting.add(reject);
        ask()
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      }),
    stop: () => {
      isOver = true;
      waiting.clear();
    },
  };
}

/** Tells of a worker that lets one wait for its first word. */
function watchSilence(worker: Worker, onSilence: (isSilent: boolean) => void): () => void {
  let isSilent = false;
  const callOff = afterPatience(() => {
    isSilent = true;
    onSilence(true);
  });
  const stop = () => {
    callOff();
    worker.removeEventListener('message', hear);
    worker.removeEventListener('error', stop);
  };
  const hear = () => {
    stop();
    if (isSilent) onSilence(false);
  };
  worker.addEventListener('message', hear);
  worker.addEventListener('error', stop);
  return stop;
}

function tryToOpen(open: () => Worker): Worker | null {
  try {
    return open();
  } catch {
    return null;
  }
}
