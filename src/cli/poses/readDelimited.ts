import { quoteInput } from '../../display/quoteInput';
import { type Delimiter, readCsv } from '../../export/csv';
import { Problem } from '../problem';
import type { PoseTable } from './table';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const NAMES: Readonly<Record<Delimiter, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
const NUMBER = /^\s*[+-]?[\d.,]+(e[+-]?\d+)?\s*$/i;

/**
 * A table as spreadsheets write it, columns separated by commas, semicolons or tabs, numbers with point or comma.
 * @throws Problem naming what keeps it from being read
 */
export function readDelimited(text: string, wanted: readonly string[]): PoseTable {
  const stated = /^sep=(.)\r?\n?/.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const delimiter = DELIMITERS.find((each) => each === stated?.[1]) ?? guessDelimiter(body, wanted);
  const [header = [], ...rows] = withoutEmptyEnds(readRecords(body, delimiter));
  if (header.length > 1 && header.every((name) => NUMBER.test(name)))
    throw new Problem(`The first line holds numbers; expected are the names of the columns, ${wanted.join(', ')}.`);
  const names = header.map((name) => name.trim());
  rows.forEach((row, i) => {
    if (row.length !== names.length) throw new Problem(rowSentence(row, names, i + 1, delimiter));
  });
  const hasDecimalCommas = usesDecimalCommas(names, rows, wanted);
  const notes = hasDecimalCommas ? [`Read with decimal commas and ${NAMES[delimiter]} between the columns.`] : [];
  return { names, rows, hasDecimalCommas, isMotion: false, notes };
}

function guessDelimiter(body: string, wanted: readonly string[]): Delimiter {
  const [header = ''] = body.split(/[\r\n]/, 1);
  const count = (delimiter: Delimiter) => {
    const cells = header.split(delimiter).map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
    // known names decide; where there are none, the number of columns
    return 1000 * cells.filter((cell) => wanted.includes(cell)).length + cells.length;
  };
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function readRecords(body: string, delimiter: Delimiter): string[][] {
  try {
    return readCsv(body, delimiter);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem(`The input is not CSV: ${error.message}.`);
    throw error;
  }
}

/** Without blank lines at the end, and without columns that have neither name nor content. */
function withoutEmptyEnds(records: readonly string[][]): readonly string[][] {
  const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');
  const last = records.findLastIndex((record) => !isBlank(record));
  const kept = records.slice(0, last + 1);
  const width = (record: readonly string[]) => record.findLastIndex((cell) => cell.trim() !== '') + 1;
  const used = kept.length > 0 ? Math.max(width(kept[0]), ...kept.slice(1, 50).map(width)) : 0;
  return kept.map((record) => (isBlank(record.slice(used)) ? record.slice(0, Math.max(used, 1)) : record));
}

function rowSentence(row: readonly string[], names: readonly string[], number: number, delimiter: Delimiter): string {
  const sentence = `Row ${number} has ${row.length} cells; the header has ${names.length}`;
  if (row.length === 1 && row[0].trim() === '') return `Row ${number} is empty.`;
  const isSplit = delimiter === ',' && row.length > names.length && row.every((cell) => /^\s*-?\d*\s*$/.test(cell));
  return isSplit
    ? `${sentence}, and commas both separate columns and mark decimals: write points, or separate columns by ;.`
    : `${sentence}.`;
}

/** @throws Problem where some numbers have a decimal comma and others a point */
function usesDecimalCommas(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  wanted: readonly string[],
): boolean {
  const columns = wanted.map((name) => names.indexOf(name)).filter((at) => at >= 0);
  const find = (mark: string) =>
    rows.findIndex((row) => columns.some((at) => NUMBER.test(row[at]) && row[at].includes(mark)));
  const [comma, point] = [find(','), find('.')];
  if (comma >= 0 && point >= 0) {
    const cell = columns.map((at) => rows[comma][at]).find((text) => text.includes(',')) ?? '';
    throw new Problem(
      `Row ${comma + 1} has a comma in ${quoteInput(cell.trim())}, row ${point + 1} a point: only one of them can mark the decimals.`,
    );
  }
  return comma >= 0;
}
