import { type DisplayUnit, isTight, symbolBehind } from './units';

/** Fixed decimals, a true minus, and no negative zero: tabular figures keep their width. */
export function formatNumber(value: number, decimals = 0): string {
  const text = value.toFixed(decimals);
  const isZero = Number(text) === 0;
  return isZero ? text.replace('-', '') : text.replace('-', '−');
}

/** "17.0", "10", "5′ 10″": a quantity without the symbol behind it, which two units have within. */
export function formatShown(value: number, { pair, fromModel, decimals }: DisplayUnit): string {
  return pair?.(fromModel(value)).text ?? formatNumber(fromModel(value), decimals);
}

/** "17.0 cm", "10°", "50th", "1.05": no space before °, one before the other units. */
export function formatQuantity(value: number, unit: DisplayUnit): string {
  const number = formatShown(value, unit);
  if (unit.symbol === '') return number;
  return `${number}${isTight(unit) ? '' : ' '}${symbolBehind(unit.fromModel(value), unit)}`;
}

/** "17.0 centimeters" for people who hear the page. */
export function speakQuantity(value: number, unit: DisplayUnit): string {
  const shown = unit.fromModel(value);
  if (unit.pair) return unit.pair(shown).speech;
  const number = `${formatNumber(shown, unit.decimals)}${unit.suffix?.(shown) ?? ''}`;
  return `${number} ${unit.spoken}`.trim();
}

/** Whole degrees of an angle of the model, with a true minus. */
export function formatDegrees(angleDeg: number): string {
  return `${formatNumber(angleDeg)}°`;
}

/** "145° → 91°" without repeating the unit: start and end of a span. */
export function formatSpan(start: number, end: number): string {
  return `${formatNumber(start)} → ${formatNumber(end)}`;
}
