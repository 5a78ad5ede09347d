/** What lies gray behind the curves of both exercises: a band between two lines, or one line where they are equal. */
export interface Backdrop {
  readonly key: string;
  /** Stands beside it; absent where the title or a note says what it is. */
  readonly name?: string;
  /** [point] along the axis, and from the lower to the upper value, in the shown unit. */
  readonly x: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}
