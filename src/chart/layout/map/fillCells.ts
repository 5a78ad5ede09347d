import type { GridRow, MapGrid } from '../../data/map/mapGrid';
import type { MapScale } from '../../data/map/mapScale';
import { LEVELS, RAMP } from './ramp';

/** Cells by what they are painted with, as outlines of all their rectangles. */
export interface MapFills {
  readonly colors: readonly { readonly fill: string; readonly d: string }[];
  /** What the body cannot do. */
  readonly unreached: string;
  /** Where the posture exists, and the value does not. */
  readonly withoutValue: string;
  /** Whether there are cells past an end that was set. */
  readonly isPastSet: boolean;
}

interface Edges {
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
}

const UNREACHED = 'unreached';
const WITHOUT_VALUE = 'without';
/** Past an end that was set: the page shows through, as it does where nothing is known yet. */
const PAST_SET = 'set';
const NOTHING = 'nothing';

/** Neighbors in a row that are painted alike become one rectangle. */
export function fillCells({ rows }: MapGrid, scale: MapScale | null, { columnEdges, rowEdges }: Edges): MapFills {
  const paths = new Map<number | string, string>();
  rows.forEach((row, r) => {
    const [bottom, top] = [rowEdges[r], rowEdges[r + 1]];
    for (let from = 0; from < row.values.length; ) {
      const paint = paintOf(row, from, scale);
      let to = from + 1;
      while (to < row.values.length && paintOf(row, to, scale) === paint) to++;
      const [left, right] = [columnEdges[from], columnEdges[to]];
      paths.set(paint, `${paths.get(paint) ?? ''}M${left} ${top}H${right}V${bottom}H${left}z`);
      from = to;
    }
  });
  return {
    colors: RAMP.flatMap((fill, level) => {
      const d = paths.get(level);
      return d ? [{ fill, d }] : [];
    }),
    unreached: paths.get(UNREACHED) ?? '',
    withoutValue: paths.get(WITHOUT_VALUE) ?? '',
    isPastSet: paths.has(PAST_SET),
  };
}

function paintOf({ row, places, values, isKnown }: GridRow, column: number, scale: MapScale | null): number | string {
  if (row.kind === 'impossible') return UNREACHED;
  const place = places?.[column];
  if (place === 'bottom' || place === 'top') return row.ends[place].isGoal ? PAST_SET : UNREACHED;
  const value = values[column];
  if (value === null) return isKnown ? WITHOUT_VALUE : NOTHING;
  return scale ? Math.min(LEVELS - 1, Math.floor(scale.at(value) * LEVELS)) : NOTHING;
}
