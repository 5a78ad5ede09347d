import { formatDegrees, formatNumber } from '../../../display/numbers';
import { formatSetting } from '../../../display/settings';
import { settingUnit } from '../../../display/units';
import type { MapGrid } from '../../data/map/mapGrid';
import { niceStep } from '../../data/map/mapScale';

/** A mark on an axis, in the unit of the axis, and what stands at it. */
export interface MapTick {
  readonly value: number;
  readonly text: string;
}

const MOST_ROWS = 6;
/** Steps between marks of an angle, °. */
const ANGLE_STEPS = [5, 10, 15, 30, 45];
const MOST_ANGLES = 8;

/** Round values of the setting as a reader says them; every option of a choice. */
export function rowTicks({ source: { spec, units }, rows }: MapGrid): readonly MapTick[] {
  const values = rows.map(({ row }) => row.value);
  if (spec.options) return values.map((value) => ({ value, text: formatSetting(spec, value, units) }));
  const unit = settingUnit(spec, units);
  const [low, high] = [values[0], values[values.length - 1]].map((value) => unit.fromModel(value));
  const step = niceStep(high - low || 1, MOST_ROWS);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return stepsBetween(low, high, step).map((shown) => ({
    value: unit.toModel(shown),
    text: unit.pair ? unit.pair(shown).text : formatNumber(shown, decimals),
  }));
}

/** Ends and middle of the repetition, or round angles. */
export function columnTicks({ source: { axis }, columns }: MapGrid): readonly MapTick[] {
  if (axis === 'percent')
    return [
      { value: 0, text: 'bottom' },
      { value: 25, text: '25 %' },
      { value: 50, text: 'top' },
      { value: 75, text: '75 %' },
      { value: 100, text: 'bottom' },
    ];
  const [low, high] = [columns[0], columns[columns.length - 1]];
  const step = ANGLE_STEPS.find((each) => (high - low) / each <= MOST_ANGLES) ?? 45;
  return stepsBetween(low, high, step).map((value) => ({ value, text: formatDegrees(value) }));
}

/** Multiples of a step from one number to another. */
function stepsBetween(low: number, high: number, step: number): readonly number[] {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}
