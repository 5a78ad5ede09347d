/** The page's clock as charts see it: a fraction 0…1 of the repetition. */
export interface Cursor {
  readonly get: () => number;
  /** Calls back on every change, also many times a second while playing; returns how to stop. */
  readonly subscribe: (onChange: (fraction: number) => void) => () => void;
  readonly scrub: (fraction: number) => void;
}
