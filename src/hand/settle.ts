/** While a thumb moves every answer would be about a setup gone by, so questions wait until the setup rests this long, ms. */
const SETTLE_MS = 60;
/** Requests closer together than this belong to one movement; after this long one has ended whatever its pace was, ms. */
const MOVEMENT_MS = 600;
/** A movement has ended once nothing came for this many times its longest late pause. */
const MISSED = 3;
/** How much of that pause is remembered from one request to the next. */
const MEMORY = 0.8;

/** Runs something once nobody has asked for it for a while. */
interface Settle {
  readonly ask: () => void;
  readonly isWaiting: () => boolean;
  readonly cancel: () => void;
}

/**
 * Waits `ms`, and longer where requests come slower than that: on a slow machine a thumb that is still moving lets more
 * time pass between two changes than a resting one elsewhere.
 */
export function createSettle(run: () => void, ms = SETTLE_MS): Settle {
  let timer = 0;
  let lastAsked = Number.NEGATIVE_INFINITY;
  let pace = 0;
  const cancel = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  return {
    ask: () => {
      const now = performance.now();
      const pause = now - lastAsked;
      pace = pause < MOVEMENT_MS ? Math.max(pause, MEMORY * pace) : 0;
      lastAsked = now;
      cancel();
      const answer = () => {
        timer = 0;
        run();
      };
      timer = window.setTimeout(answer, Math.max(ms, Math.min(MOVEMENT_MS, MISSED * pace)));
    },
    isWaiting: () => timer !== 0,
    cancel,
  };
}
