import type { EvidenceLevel } from '../../../display/evidence';
import type { Lifter } from '../../../model/anatomy/lifter';

/** Where a published value lies, in the shown unit of its chart. */
interface Values {
  /** [point] along the axis; absent = all along it. */
  readonly x?: readonly number[];
  /** [point], one for all where there is only one; the same as `high` for a line. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Something a study tells of the quantity of a chart. A new one is an entry below. */
export interface Study {
  readonly key: string;
  /** Column of the main curve it is about, and the axis it holds over where it does not hold over any. */
  readonly column: string;
  readonly axis?: string;
  /** The one exercise it was measured in. */
  readonly exercise?: string;
  /** Values and number of people read where they were published. */
  readonly isFirstHand: boolean;
  /** Stands beside it. */
  readonly name: string;
  /** Who, where, what was measured, with how many people, and what we made of it. */
  readonly citation: string;
  /** Null where it does not hold for this lifter. */
  readonly of: (lifter: Lifter) => Values | null;
}

/** What studies tell, and how much of it lies behind charts. */
export interface Evidence {
  readonly level: EvidenceLevel;
  /** Empty until they have come. */
  readonly studies: readonly Study[];
}

export const NO_EVIDENCE: Evidence = { level: 'none', studies: [] };
