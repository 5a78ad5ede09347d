/** What stands before the decimals in tables for spreadsheets; a comma there parts cells by semicolons. */
export const DECIMAL_MARKS = ['point', 'comma'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** The mark the reader's language writes, whose spreadsheets read it. */
export function localeMark(locale?: string): DecimalMark {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? 'comma' : 'point';
}
