import type { Box } from '../../../display/box';
import { breakText } from '../../../display/breakText';
import { firstUpper } from '../../../display/firstLetter';
import { limitClause } from '../../../display/labels';
import type { MapGrid } from '../../data/map/mapGrid';
import { textWidth } from '../label';

/** Which limit keeps neighboring values from having a repetition, written over them. */
export interface RefusalNote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What a line of text needs, px. */
const LINE = 16;
const BASELINE = 4;
const BESIDE = 24;

/** One for each run of rows that end at the same limit, where it has room; others are told where they are asked. */
export function refusalNotes(
  { rows, source: { units } }: MapGrid,
  plot: Box,
  rowEdges: readonly number[],
): readonly RefusalNote[] {
  const clauseOf = (r: number) => {
    const { row } = rows[r];
    return row.kind === 'impossible' ? firstUpper(limitClause(row.reason, units)) : null;
  };
  const notes: RefusalNote[] = [];
  for (let from = 0; from < rows.length; ) {
    const clause = clauseOf(from);
    let to = from + 1;
    while (to < rows.length && clauseOf(to) === clause) to++;
    if (clause !== null) {
      const lines = breakText(clause, plot.right - plot.left - BESIDE, textWidth);
      const [bottom, top] = [rowEdges[from], rowEdges[to]];
      const first = (bottom + top) / 2 - ((lines.length - 1) * LINE) / 2 + BASELINE;
      if (bottom - top >= lines.length * LINE)
        notes.push(...lines.map((text, i) => ({ text, x: (plot.left + plot.right) / 2, y: first + i * LINE })));
    }
    from = to;
  }
  return notes;
}
