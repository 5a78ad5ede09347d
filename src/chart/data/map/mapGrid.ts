import { firstMeeting } from '../../../display/alignment';
import { betweenSamples } from '../../../display/betweenSamples';
import type { MapAxis, MapQuantity } from '../../../display/mapChoices';
import type { Side } from '../../../display/side';
import { degToRad, radToDeg, type UnitSystem } from '../../../display/units';
import type { MapLoads, MapRow, PossibleRow } from '../../../model/search/mapRow';
import type { SettingSpec } from '../../../model/setting';
import { MAP_MEASURES, type MapMeasure } from './mapMeasures';

/** A map as the page knows it; the same object until something in it changes. */
export interface MapSource {
  readonly side: Side;
  /** Id and short name of the exercise. */
  readonly exercise: string;
  readonly name: string;
  readonly spec: SettingSpec;
  readonly units: UnitSystem;
  readonly axis: MapAxis;
  readonly quantity: MapQuantity;
  /** By value, smallest first. */
  readonly rows: readonly MapRow[];
  /** [row] as far as they have come. */
  readonly loads: readonly (MapLoads | null)[];
}

/** One value of the setting over all columns. */
export interface GridRow {
  readonly row: MapRow;
  readonly loads: MapLoads | null;
  /** [column] of the repetition, 0 … 1; the end it does not come past where it is not; null without a repetition. */
  readonly places: readonly (number | 'bottom' | 'top')[] | null;
  /** [column] in the shown unit; null where there is none, or none known yet. */
  readonly values: readonly (number | null)[];
  /** Whether what it needs is known. */
  readonly isKnown: boolean;
}

/** A map in cells. */
export interface MapGrid {
  readonly source: MapSource;
  readonly measure: MapMeasure;
  /** [column] percent of the repetition, or hip flexion, °. */
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
}

const COLUMNS = 101;

export function gridOf(source: MapSource): MapGrid {
  const measure = MAP_MEASURES[source.quantity];
  const columns = columnsOf(source);
  const rows = source.rows.map((row, i) => gridRow({ row, loads: source.loads[i] ?? null, source, measure, columns }));
  return { source, measure, columns, rows };
}

const isPossible = (row: MapRow): row is PossibleRow => row.kind === 'possible';

/** By angle from the least to the most bent one of any value. */
function columnsOf({ axis, rows }: MapSource): readonly number[] {
  if (axis === 'percent') return Array.from({ length: COLUMNS }, (_, i) => (100 * i) / (COLUMNS - 1));
  const ends = rows.filter(isPossible).map(({ hipFlexion }) => [betweenSamples(hipFlexion, 0.5), hipFlexion[0]]);
  if (ends.length === 0) return NO_ANGLES;
  const low = radToDeg(Math.min(...ends.map(([top]) => top)));
  const high = radToDeg(Math.max(...ends.map(([, bottom]) => bottom)));
  return Array.from({ length: COLUMNS }, (_, i) => low + ((high - low) * i) / (COLUMNS - 1));
}

/** Where no value has a repetition there is nothing to span. */
const NO_ANGLES = [0, 90];

interface RowInput extends Pick<MapGrid, 'source' | 'measure' | 'columns'> {
  readonly row: MapRow;
  readonly loads: MapLoads | null;
}

function gridRow({ row, loads, source, measure, columns }: RowInput): GridRow {
  const isKnown = !measure.needsLoads || loads !== null;
  if (!isPossible(row)) return { row, loads, places: null, values: columns.map(() => null), isKnown: true };
  const places = columns.map((column) => placeOf(row, source.axis, column));
  const values = places.map((place) => {
    const value = typeof place === 'number' ? measure.at(row, place, loads) : null;
    return value === null ? null : measure.quantity.fromModel(value);
  });
  return { row, loads, places, values, isKnown };
}

function placeOf({ hipFlexion }: PossibleRow, axis: MapAxis, column: number): number | 'bottom' | 'top' {
  return axis === 'percent' ? column / 100 : firstMeeting(hipFlexion, degToRad(column));
}

/** Where a fraction of the repetition lies over the columns, in their unit, with one value. */
export function columnAt({ axis }: MapSource, { hipFlexion }: PossibleRow, fraction: number): number {
  return axis === 'percent' ? 100 * fraction : radToDeg(betweenSamples(hipFlexion, fraction));
}

/** Index of the number nearest to one. */
export function nearestIndex(numbers: readonly number[], to: number): number {
  let nearest = 0;
  for (let i = 1; i < numbers.length; i++) if (Math.abs(numbers[i] - to) < Math.abs(numbers[nearest] - to)) nearest = i;
  return nearest;
}
