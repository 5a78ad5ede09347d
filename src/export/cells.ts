import type { DecimalMark } from '../display/decimalMark';
import { type Cell, formatNumber } from './csv';
import type { Grid } from './grid';

/** A table as a spreadsheet takes it from the clipboard: as text with tabs, and as HTML, which it prefers. */
export interface ClipboardTable {
  readonly text: string;
  readonly html: string;
}

export function clipboardTable({ columns, rows }: Grid, mark: DecimalMark = 'point'): ClipboardTable {
  const written = [columns, ...rows].map((row) => row.map((cell) => cellText(cell, mark)));
  const text = written.map((row) => row.join('\t')).join('\n');
  const html = written.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('');
  return { text, html: `<table>${html}</table>` };
}

/** A tab or line end within a cell would make two of it. */
function cellText(cell: Cell, mark: DecimalMark): string {
  return typeof cell === 'number' ? formatNumber(cell, mark) : cell.replaceAll(/[\t\r\n]+/g, ' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
