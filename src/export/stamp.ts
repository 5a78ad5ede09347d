import type { DecimalMark } from '../display/decimalMark';
import type { UnitSystem } from '../display/units';
import { SOFTWARE } from '../display/version';

/** What made a file, when, and what the page said of both exercises then. Every export carries one. */
export interface Stamp {
  readonly software: string;
  /** ISO 8601, UTC, to the second. */
  readonly date: string;
  /** A sentence; none where loads are not known. */
  readonly answer?: string;
  /** `#s=2.…`: opens the page as it was when the file was made. */
  readonly link?: string;
  /** Of tables for spreadsheets. */
  readonly decimals?: DecimalMark;
  /** Of what is told in words; files of numbers name their own. */
  readonly units?: UnitSystem;
}

export function stampAt(moment: Date, said: Pick<Stamp, 'answer' | 'units' | 'link' | 'decimals'> = {}): Stamp {
  return { software: SOFTWARE, ...said, date: `${moment.toISOString().slice(0, 19)}Z` };
}
