import type { LaneHeight } from '../../../display/laneHeights';
import type { Side } from '../../../display/side';
import type { LaneSource } from '../../data/strip/lanes';
import type { Cursor } from '../cursor';
import type { SaveAction } from '../saveRequest';

/** The strip as it is to be saved. */
export interface StripRequest {
  readonly action: SaveAction;
  readonly sources: readonly LaneSource[];
  readonly heightId: LaneHeight;
}

/** What the strip does to the page around it; the same object between renderings. */
export interface StripHands {
  readonly cursor: Cursor;
  readonly onSave: (request: StripRequest) => void;
  readonly onHeight: (heightId: LaneHeight) => void;
  /** Puts an exercise into a pane. */
  readonly onPut: (exercise: string, side: Side) => void;
}
