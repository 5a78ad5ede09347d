/** While a thumb moves every answer would be about a setup gone by, so questions wait until the setup rests this long, ms. */
const SETTLE_MS = 60;
/** Requests closer together than this belong to one movement, ms. */
const MOVEMENT_MS = 600;
/** A movement has ended once nothing came for this many times the pause between its last two requests. */
const MISSED = 2;

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
  const cancel = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  return {
    ask: () => {
      const now = performance.now();
      const pause = now - lastAsked;
      lastAsked = now;
      cancel();
      timer = window.setTimeout(
        () => {
          timer = 0;
          run();
        },
        pause < MOVEMENT_MS ? Math.max(ms, MISSED * pause) : ms,
      );
    },
    isWaiting: () => timer !== 0,
    cancel,
  };
}
