import type { DecimalMark } from '../display/decimalMark';
import { tidyNumber } from '../display/edge';

// RFC 4180 with \n line ends; with ',' decimals cells are parted by ';', as spreadsheets of such languages read it.

export type Cell = number | string;

export function formatNumber(value: number, mark: DecimalMark = 'point'): string {
  const text = String(tidyNumber(value));
  return mark === 'comma' ? text.replace('.', ',') : text;
}

const STYLES: Readonly<Record<DecimalMark, { readonly delimiter: Delimiter; readonly special: RegExp }>> = {
  point: { delimiter: ',', special: /[",\r\n]/ },
  comma: { delimiter: ';', special: /[";\r\n]/ },
};

function formatCell(cell: Cell, mark: DecimalMark): string {
  const text = typeof cell === 'number' ? formatNumber(cell, mark) : cell;
  return STYLES[mark].special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvLine(cells: readonly Cell[], mark: DecimalMark): string {
  return `${cells.map((cell) => formatCell(cell, mark)).join(STYLES[mark].delimiter)}\n`;
}

/** Lines below a header, for a table that is written piece by piece. */
export function csvLines(rows: Iterable<readonly Cell[]>): string {
  return [...rows].map((row) => csvLine(row, 'point')).join('');
}

export function writeCsv(header: readonly string[], rows: Iterable<readonly Cell[]>, mark?: DecimalMark): string {
  return [...csvPieces(header, rows, mark)].join('');
}

const ROWS_PER_PIECE = 200;

/** The same text piece by piece, for tables too large for one string. */
export function* csvPieces(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  mark: DecimalMark = 'point',
): Generator<string> {
  let piece = csvLine(header, mark);
  let count = 0;
  for (const row of rows) {
    piece += csvLine(row, mark);
    if (++count % ROWS_PER_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** What may stand between two cells: of our own files a comma, of spreadsheets elsewhere a semicolon or a tab. */
export type Delimiter = ',' | ';' | '\t';

const CELLS: Readonly<Record<Delimiter, RegExp>> = {
  ',': /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/y,
  ';': /("(?:[^"]|"")*"|[^";\r\n]*)(;|\r\n|\n|\r|$)/y,
  '\t': /("(?:[^"]|"")*"|[^"\t\r\n]*)(\t|\r\n|\n|\r|$)/y,
};

/**
 * Records of a CSV text. Accepts \n, \r\n and \r, a byte order mark, quoted cells, and blank lines at the end.
 * @throws SyntaxError when a quote is never closed
 */
export function readCsv(text: string, delimiter: Delimiter = ','): string[][] {
  const cell = new RegExp(CELLS[delimiter]);
  const body = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
  const records: string[][] = [];
  let record: string[] = [];
  while (body !== '') {
    const match = cell.exec(body);
    if (!match) throw new SyntaxError(`line ${records.length + 1} has a stray or unclosed quote`);
    record.push(unquote(match[1]));
    if (match[2] === delimiter) continue;
    records.push(record);
    record = [];
    if (match[2] === '') break;
  }
  return records;
}

function unquote(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
