import type { Box } from '../../../display/box';
import type { MapGrid } from '../../data/map/mapGrid';
import type { MapScale } from '../../data/map/mapScale';
import { textWidth } from '../label';
import { type Scale, scaleBetween } from '../scale';
import { fillCells, type MapFills } from './fillCells';
import { columnTicks, type MapTick, rowTicks } from './mapTicks';
import { type RefusalNote, refusalNotes } from './refusalNotes';

/** A map in pixels. */
export interface MapLayout extends MapFills {
  readonly grid: MapGrid;
  readonly scale: MapScale | null;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** From the unit of the columns. */
  readonly x: Scale;
  /** From the setting's unit in the model. */
  readonly y: Scale;
  /** Where cells begin and end, px: left to right, and from the first row, at the foot, upward. */
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
  readonly columnTicks: readonly MapTick[];
  readonly rowTicks: readonly MapTick[];
  /** Whether the scale of colors stands beside the plot; else below it. */
  readonly isWide: boolean;
  readonly notes: readonly RefusalNote[];
}

/** Beside the plot from this width on. */
const WIDE = 560;
/** px around the plot: names of the settings above, axis and its caption below, the scale of colors beside or below. */
const ROOM = { top: 20, axis: 40, beside: 88, narrow: 10, below: 64 } as const;
const MOST_HEIGHT = 286;
/** Of a row where there are few. */
const TALLEST_ROW = 40;
const TICK_GAP = 10;
/** So that the value that is set fits, too. */
const LEAST_LEFT = 44;

export function layOutMap(grid: MapGrid, scale: MapScale | null, width: number): MapLayout {
  const isWide = width >= WIDE;
  const { rows, columns } = grid;
  const ticks = rowTicks(grid);
  const plot: Box = {
    left: Math.max(LEAST_LEFT, Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text)))) + TICK_GAP),
    right: width - (isWide ? ROOM.beside : ROOM.narrow),
    top: ROOM.top,
    bottom: ROOM.top + Math.min(MOST_HEIGHT, rows.length * TALLEST_ROW),
  };
  const across = edgesOf(columns);
  const along = edgesOf(rows.map(({ row }) => row.value));
  const x = scaleBetween([across[0], across[across.length - 1]], [plot.left, plot.right]);
  const y = scaleBetween([along[0], along[along.length - 1]], [plot.bottom, plot.top]);
  // whole pixels, so that no seam shows between cells
  const columnEdges = across.map((edge) => Math.round(x.at(edge)));
  const rowEdges = along.map((edge) => Math.round(y.at(edge)));
  return {
    grid,
    scale,
    width,
    height: plot.bottom + ROOM.axis + (isWide ? 0 : ROOM.below),
    plot,
    x,
    y,
    columnEdges,
    rowEdges,
    columnTicks: columnTicks(grid),
    rowTicks: ticks,
    isWide,
    ...fillCells(grid, scale, { columnEdges, rowEdges }),
    notes: refusalNotes(grid, plot, rowEdges),
  };
}

/** Half way to each neighbor, and as far beyond the outer ones. */
function edgesOf(centers: readonly number[]): number[] {
  if (centers.length < 2) return [(centers[0] ?? 0) - 0.5, (centers[0] ?? 0) + 0.5];
  const between = centers.slice(1).map((center, i) => (center + centers[i]) / 2);
  const last = centers.length - 1;
  return [2 * centers[0] - between[0], ...between, 2 * centers[last] - between[last - 1]];
}

/** The cell under a point; the nearest one beside the plot. */
export function cellAt({ columnEdges, rowEdges }: MapLayout, px: number, py: number): { row: number; column: number } {
  const within = (edges: readonly number[], isBefore: (edge: number) => boolean) => {
    const inner = edges.slice(1, -1);
    return inner.filter(isBefore).length;
  };
  return { column: within(columnEdges, (edge) => edge <= px), row: within(rowEdges, (edge) => edge > py) };
}
