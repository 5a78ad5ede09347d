/** While a thumb moves every answer would be about a setup gone by, so questions wait until the setup rests this long, ms. */
const SETTLE_MS = 60;

/** Runs something once nobody has asked for it for a while. */
export interface Settle {
  readonly ask: () => void;
  readonly isWaiting: () => boolean;
  readonly cancel: () => void;
}

export function createSettle(run: () => void, ms = SETTLE_MS): Settle {
  let timer = 0;
  const cancel = () => {
    window.clearTimeout(timer);
    timer = 0;
  };
  return {
    ask: () => {
      cancel();
      timer = window.setTimeout(() => {
        timer = 0;
        run();
      }, ms);
    },
    isWaiting: () => timer !== 0,
    cancel,
  };
}
