import { seededRandom } from '../support/randomPoses';

/** The same luck for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly below: (count: number) => number;
  readonly of: <T>(things: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
  const next = seededRandom(seed);
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, of: (things) => things[below(things.length)] };
}
