import { SOFTWARE } from '../display/version';

/** What made a file, and when. Every export carries one. */
export interface Stamp {
  readonly software: string;
  /** ISO 8601, UTC, to the second. */
  readonly date: string;
}

export function stampAt(moment: Date): Stamp {
  return { software: SOFTWARE, date: `${moment.toISOString().slice(0, 19)}Z` };
}
