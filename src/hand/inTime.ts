/** What has given no sign of life for this long is taken for missing, ms: a connection that answers says something sooner. */
const PATIENCE = 10_000;
/** It passes in so many steps: time in which the page itself was held up, and could not have heard a thing, is one step. */
const STEPS = 20;

/** Runs something when the time is over unless it is called off. */
export function afterPatience(run: () => void, ms = PATIENCE): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const step = (left: number): void => {
    if (left === 0) run();
    else timer = setTimeout(step, ms / STEPS, left - 1);
  };
  step(STEPS);
  return () => clearTimeout(timer);
}

/** What came did not come in time. */
class Overdue extends Error {}

/** The same answer, or `Overdue` where it takes too long. */
export function inTime<T>(coming: Promise<T>, ms?: number): Promise<T> {
  let callOff = (): void => undefined;
  const limit = new Promise<never>((_, reject) => {
    callOff = afterPatience(() => reject(new Overdue()), ms);
  });
  return Promise.race([coming, limit]).finally(callOff);
}
