/** The first thing a worker's program says: that it is there, and by which lock one hears that it no longer is. */
export interface SignOn {
  /** Held as long as the program runs; null where this browser has no locks. */
  readonly lock: string | null;
}

/** Tells whoever opened this worker that its program has come. A worker that is ended says nothing, but lets go of its lock. */
export function signOn(): void {
  const say = (lock: string | null) => postMessage({ lock } satisfies SignOn);
  if (!navigator.locks) {
    say(null);
    return;
  }
  const lock = `lockout-worker-${crypto.randomUUID()}`;
  const hold = () => {
    say(lock);
    return new Promise<never>(() => undefined);
  };
  // a page that may not use locks still has its worker
  navigator.locks.request(lock, hold).catch(() => say(null));
}
