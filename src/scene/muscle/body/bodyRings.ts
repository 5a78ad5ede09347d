import type { BellyRow, SheetRow } from './bodyTable';

/** Where the body of one muscle (or sheet) lives in the shared buffers: a grid of rings × sides. */
export interface BodyRings {
  readonly firstVertex: number;
  readonly rings: number;
  /** Vertices around a ring; the last one is not doubled. */
  readonly sides: number;
}

export interface BellyBody extends BodyRings {
  readonly row: BellyRow;
  readonly muscle: number;
}

export interface SheetBody extends BodyRings {
  readonly row: SheetRow;
  readonly muscles: readonly number[];
  /** Steps across, borders included: `sides` = 2 (across + 1). */
  readonly across: number;
  /** From `sheetNodes`. */
  readonly nodes: Float64Array;
}
