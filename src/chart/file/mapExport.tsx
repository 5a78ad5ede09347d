import { betweenSamples } from '../../display/betweenSamples';
import { edgeUnit, toEdge } from '../../display/edge';
import { firstLower } from '../../display/firstLetter';
import { radToDeg } from '../../display/units';
import { SETTING_MAP } from '../data/late';
import { type GridRow, gridOf, type MapGrid } from '../data/map/mapGrid';
import { rangeOf, scaleOf } from '../data/map/mapScale';
import { layOutMap } from '../layout/map/layOutMap';
import { AXIS_CAPTION, MapPicture } from '../view/map/MapPicture';
import type { MapRequest } from '../view/map/mapHands';
import type { ChartExport } from './chartExport';
import type { ChartPicture } from './chartPicture';
import { drawMarkup } from './drawMarkup';
import type { FileTable } from './fileTable';

/** px */
const WIDTH = { page: 720, slide: 944 } as const;

/** A map of a setting as it is saved or copied. */
export function mapExport({ action, source, present }: MapRequest): ChartExport {
  const grid = gridOf(source);
  return {
    action,
    chart: SETTING_MAP.id,
    picture: mapPicture(grid, present, WIDTH[action === 'slide' ? 'slide' : 'page']),
    table: mapTable(grid),
  };
}

function mapPicture(grid: MapGrid, present: number | null, width: number): ChartPicture {
  const { measure, source } = grid;
  const range = rangeOf(grid);
  const layout = layOutMap(grid, range && scaleOf(measure, range), width);
  return {
    width,
    height: layout.height,
    title: `Map of ${firstLower(source.spec.label)}, ${source.name}`,
    unit: `${firstLower(measure.label)}, ${measure.quantity.symbol}`,
    axis: `${AXIS_CAPTION[source.axis]}; the line is the value that is set`,
    markup: drawMarkup(<MapPicture layout={layout} present={present} hasClock={false} />),
  };
}

/** One row a cell of what the body can do; a value it cannot do has one row with its limit. */
function mapTable(grid: MapGrid): FileTable {
  const { source, measure } = grid;
  const definitions = [
    { name: 'exercise', unit: '', definition: 'Which exercise the row belongs to.' },
    {
      name: source.spec.key,
      unit: edgeUnit(source.spec.unit),
      definition: `${source.spec.label}: ${source.spec.help}`,
    },
    {
      name: 'rep_percent',
      unit: '',
      definition: 'Share of the repetition: 0 and 100 at the flexed end, 50 at the extended one, %.',
    },
    { name: 'hip_flexion_r_deg', unit: 'deg', definition: 'True hip flexion, femur on pelvis; + flexion.' },
    { name: measure.column, unit: measure.quantity.fileUnit, definition: measure.definition },
    {
      name: 'limit',
      unit: '',
      definition: 'What keeps this body from a repetition with the value; empty where it has one.',
    },
  ];
  return {
    columns: definitions.map(({ name }) => name),
    rows: grid.rows.flatMap((row) => cellRows(grid, row)),
    definitions,
  };
}

function cellRows({ source, measure }: MapGrid, { row, loads, places }: GridRow): (string | number)[][] {
  const start = [source.exercise, toEdge(source.spec.unit, row.value)];
  if (row.kind === 'impossible') return [[...start, '', '', '', row.reason.limit]];
  return (places ?? []).flatMap((place) => {
    if (typeof place !== 'number') return [];
    const value = measure.at(row, place, loads);
    const hip = radToDeg(betweenSamples(row.hipFlexion, place));
    return [[...start, 100 * place, hip, value === null ? '' : measure.quantity.toFile(value), '']];
  });
}
