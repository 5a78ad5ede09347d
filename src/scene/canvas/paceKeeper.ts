import { QUALITIES, type Quality } from '../base/quality';

/** Gaps between frames that are looked at together: as many, or fewer once they have taken so long. */
const RUN = 24;
const FEW = 6;
const LONG = 2000;
/** Slower than this asks for less, ms. */
const SLOW = 42;

/**
 * Watches the time between frames and says when the next lower quality is needed, else null. Only frames that the one before
 * asked for tell how fast the device is (`isRun`): others come when somebody acts. The middle gap counts: a hiccup, a hold of
 * the clock or a tab that was hidden says nothing.
 */
export function createPaceKeeper(): (now: number, quality: Quality, isRun: boolean) => Quality | null {
  let last = 0;
  let gaps: number[] = [];
  return (now, quality, isRun) => {
    const gap = now - last;
    last = now;
    if (!isRun) {
      gaps = [];
      return null;
    }
    gaps.push(gap);
    const isEnough = gaps.length >= RUN || (gaps.length >= FEW && sumOf(gaps) >= LONG);
    if (!isEnough) return null;
    const middle = medianOf(gaps);
    gaps = [];
    return middle > SLOW ? lowerQuality(quality) : null;
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

function lowerQuality({ name }: Quality): Quality | null {
  if (name === 'full') return QUALITIES.medium;
  return name === 'medium' ? QUALITIES.low : null;
}
