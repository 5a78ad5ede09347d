/** Where a chart stands among its neighbors, null at the ends, and what moves it. */
export interface BoardPlace {
  readonly id: string;
  readonly earlier: string | null;
  readonly later: string | null;
  readonly hands: PlaceHands;
}

/** What a reader does to the places of charts. */
export interface PlaceHands {
  /** Puts a chart in the place another one has now. */
  readonly onMove: (id: string, to: string) => void;
  readonly onHide: (id: string) => void;
}
