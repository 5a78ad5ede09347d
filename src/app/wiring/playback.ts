import { advance, play, seek } from '../../state/clock';
import { keptPhase, store } from '../../state/store';

/** A frame takes less on any device; what is longer is a machine that slept, and counts as this much, s. */
const LONGEST_FRAME = 5;

/** The one clock: while playing it follows the time on the wall frame by frame, and sleeps otherwise. */
export function startPlayback(): () => void {
  let frame = 0;
  let last = 0;
  const tick = (now: number) => {
    // a frame asked for before the page was shown again may carry an older time
    const elapsed = Math.min(Math.max(0, now - last) / 1000, LONGEST_FRAME);
    last = now;
    advance(elapsed * store.getState().view.speed);
    frame = store.getState().view.isPlaying ? requestAnimationFrame(tick) : 0;
  };
  const follow = (isPlaying: boolean) => {
    // stopped is stopped: the frame already asked for must not move on once more
    cancelAnimationFrame(frame);
    frame = 0;
    if (!isPlaying) return;
    last = performance.now();
    frame = requestAnimationFrame(tick);
  };
  // what passed while nobody could look is left out
  const leaveOut = () => {
    last = performance.now();
  };
  document.addEventListener('visibilitychange', leaveOut);
  const unsubscribe = store.subscribe((state) => state.view.isPlaying, follow);
  return () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', leaveOut);
    cancelAnimationFrame(frame);
  };
}

/**
 * A visit goes on where the last one rested. The first view moves, unless less motion is wanted: then it rests at the top, where both
 * ends of the story show.
 */
export function showFirstView(): void {
  const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  seek(keptPhase ?? (isReduced ? 0.5 : 0));
  if (keptPhase === null && !isReduced) play();
}
