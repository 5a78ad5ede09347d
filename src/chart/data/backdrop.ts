/** What lies gray behind the curves of both exercises: a band between two lines, or one line where they are equal. */
export interface Backdrop {
  readonly key: string;
  /** Stands beside it; absent where the title or a note says what it is. */
  readonly name?: string;
  /** [point] along the axis, and from the lower to the upper value, in the shown unit. */
  readonly x: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Who measured it, with how many people; absent for what the model itself computes. */
  readonly citation?: string;
}

/** Something that studies tell, with its source. */
export type Published = Backdrop & Required<Pick<Backdrop, 'name' | 'citation'>>;

export function isPublished(backdrop: Backdrop): backdrop is Published {
  return backdrop.citation !== undefined;
}
