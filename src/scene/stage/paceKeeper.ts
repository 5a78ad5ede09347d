import { QUALITIES, type Quality } from './quality';

/** Frames of an unbroken run that are looked at together. */
const RUN = 24;
/** Frames further apart than this belong to no run, ms. */
const BREAK = 250;
/** Slower than this on average asks for less, ms. */
const SLOW = 42;

/**
 * Watches the time between frames while something moves and says when the next lower quality is needed, else null.
 * Frames on demand come singly; only unbroken runs tell how fast the device is.
 */
export function createPaceKeeper(): (now: number, quality: Quality) => Quality | null {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  let sum = 0;
  return (now, quality) => {
    const gap = now - last;
    last = now;
    if (gap > BREAK) {
      count = 0;
      sum = 0;
      return null;
    }
    count++;
    sum += gap;
    if (count < RUN) return null;
    const mean = sum / count;
    count = 0;
    sum = 0;
    return mean > SLOW ? lowerQuality(quality) : null;
  };
}

function lowerQuality({ name }: Quality): Quality | null {
  if (name === 'full') return QUALITIES.medium;
  return name === 'medium' ? QUALITIES.low : null;
}
