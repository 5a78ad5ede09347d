import type { ReactNode } from 'react';
import type { ChartDefinition } from '../data/definition';

/** Where a chart stands among its neighbors, null at the ends and absent where nobody moves it, and what moves it. */
export interface BoardPlace {
  readonly id: string;
  readonly earlier?: string | null;
  readonly later?: string | null;
  readonly hands: PlaceHands;
}

/** What a reader does to the places of charts. */
export interface PlaceHands {
  /** Puts a chart in the place another one has now. */
  readonly onMove: (id: string, to: string) => void;
  readonly onHide: (id: string) => void;
}

/** Where a chart that comes late stands, and how it shows one like the others; `control` stands under the title. */
export interface LatePlace {
  readonly place: BoardPlace;
  readonly show: (definition: ChartDefinition, control?: ReactNode) => ReactNode;
}
