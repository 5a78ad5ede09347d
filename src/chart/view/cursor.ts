import type { Places } from '../../display/alignment';
import type { Side } from '../../display/side';

/** The page's clock as charts see it: where each exercise stands. */
export interface Cursor {
  readonly get: () => Places;
  /** Calls back on every change, also many times a second while playing; returns how to stop. */
  readonly subscribe: (onChange: (places: Places) => void) => () => void;
  /** Brings an exercise to a fraction 0…1 of its repetition, and the other one along. */
  readonly scrub: (side: Side, fraction: number) => void;
  /** Moves the clock, 0…1, to one of its ends. */
  readonly scrubToEnd: (clock: 0 | 1) => void;
}
