import { smoothStep } from '../../base/smoothStep';
import type { SheetBody } from './bodyRings';
import type { SheetRow } from './bodyTable';

/**
 * Where the nodes of a sheet's grid lie on its lines, [ring × (across + 1) × 2]: share along the lines, and place across
 * them in distances between neighbours, 0 on the first.
 */
export function sheetNodes({ row, muscles, rings, across }: Omit<SheetBody, 'nodes'>): Float64Array {
  const nodes = new Float64Array(2 * rings * (across + 1));
  const lines = muscles.length;
  for (let r = 0; r < rings; r++) {
    const u = r / (rings - 1);
    const before = beyondAt(row.beyond, 0, u);
    const behind = beyondAt(row.beyond, 1, u);
    for (let j = 0; j <= across; j++) {
      const x = -before + (j / across) * (lines - 1 + before + behind);
      nodes.set(
        row.corner !== undefined ? fanNode(u, x / (lines - 1), row.corner, lines) : [u, x],
        2 * (r * (across + 1) + j),
      );
    }
  }
  return nodes;
}

/**
 * A fan inserts along its border: its first line ends at the `corner`, where the border turns, the last one at its tip.
 * Rings that cross it square to the last line, `t` of the way, reach from the border (x = 0) to the last line (x = 1).
 */
function fanNode(t: number, x: number, corner: number, lines: number): [number, number] {
  const beyondCorner = Math.max(0, (t - corner) / (1 - corner));
  const first = t < corner ? (1 - x) / corner : ((1 - x) * (1 - beyondCorner)) / t;
  const last = x + ((1 - x) * beyondCorner) / Math.max(t, corner);
  return [t * (first + last), (last / (first + last)) * (lines - 1)];
}

/** How far the flesh reaches beyond the first (0) or the last line (1) on the ring at `u` of the sheet. */
function beyondAt([origin, middle, insertion]: SheetRow['beyond'], side: 0 | 1, u: number): number {
  const share = smoothStep(u < 0.5 ? 2 * u : 2 - 2 * u);
  const end = u < 0.5 ? origin[side] : insertion[side];
  return end + (middle[side] - end) * share;
}
