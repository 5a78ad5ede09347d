/** Runs something at intervals. */
interface Beat {
  readonly ask: () => void;
  readonly cancel: () => void;
}

/** Runs `ms` after it is asked, once for everybody who asks meanwhile: a steady pace for what is asked again and again. */
export function createBeat(run: () => void, ms: number): Beat {
  let timer = 0;
  const beat = () => {
    timer = 0;
    run();
  };
  return {
    ask: () => {
      timer ||= window.setTimeout(beat, ms);
    },
    cancel: () => {
      window.clearTimeout(timer);
      timer = 0;
    },
  };
}
