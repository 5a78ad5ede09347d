import { betweenSamples } from '../../../display/betweenSamples';
import { firstLower } from '../../../display/firstLetter';
import { obstacleSentence, STAGE_LABEL } from '../../../display/labels';
import { formatDegrees, formatNumber } from '../../../display/numbers';
import { stageAt } from '../../../display/reading';
import { formatSetting } from '../../../display/settings';
import { radToDeg } from '../../../display/units';
import { noRepetitionSentence } from '../../../display/verdict';
import type { MapRow } from '../../../model/search/mapRow';
import type { GridRow, MapGrid } from './mapGrid';

/** A cell of a map. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** What a cell says: where it is, and its value or why it has none. */
export interface CellWords {
  readonly where: string;
  readonly what: string;
}

/** "21.0 cm"; choices by their names. */
export function valueWords({ source: { spec, units } }: MapGrid, { value }: MapRow): string {
  return formatSetting(spec, value, units);
}

export function cellWords(grid: MapGrid, { row, column }: CellAt): CellWords {
  const { source, rows, columns } = grid;
  const gridRow = rows[row];
  const place = gridRow.places?.[column] ?? null;
  const value = `${source.spec.label} ${valueWords(grid, gridRow.row)}`;
  const at = typeof place === 'number' ? `, ${placeWords(gridRow, place)}` : '';
  const by = source.axis === 'hip' && at === '' && gridRow.places ? `, hip ${formatDegrees(columns[column])}` : '';
  return { where: `${value}${at}${by}`, what: whatOf(grid, gridRow, column) };
}

/** "34 %, going up, hip 82°" */
function placeWords({ row }: GridRow, fraction: number): string {
  const hip =
    row.kind === 'possible' ? `, hip ${formatDegrees(radToDeg(betweenSamples(row.hipFlexion, fraction)))}` : '';
  return `${formatNumber(100 * fraction)} %, ${firstLower(STAGE_LABEL[stageAt(fraction)])}${hip}`;
}

function whatOf(
  { measure, source: { units } }: MapGrid,
  { row, places, values, isKnown }: GridRow,
  column: number,
): string {
  if (row.kind === 'impossible') return `No repetition. ${noRepetitionSentence(row, units)}`;
  const place = places?.[column];
  if (place === 'bottom' || place === 'top') return `${obstacleSentence(row.ends[place], `the ${place}`, units)}.`;
  if (!isKnown) return 'On its way.';
  const value = values[column];
  return value === null ? `${measure.word}: ${measure.absence}` : `${measure.word} ${measure.format(value)}`;
}
