import writeExcelFile from 'write-excel-file/universal';
import { tidyNumber } from '../../display/edge';
import type { Result } from '../../model/result';
import type { Cell } from '../csv';
import type { ExportFile } from '../download';
import { fileName } from '../fileName';
import type { Said } from '../smallTable';
import { type BookSheet, bookSheets } from './sheets';

/** All that tables tell as one workbook of Office Open XML. */
export async function workbookFile(results: readonly Result[], said: Said): Promise<ExportFile> {
  const blob = await writeExcelFile(bookSheets(results, said).map(written)).toBlob();
  return { name: fileName(results, 'workbook', 'xlsx'), blob };
}

function written({ name, rows, headRows }: BookSheet) {
  return {
    sheet: name,
    stickyRowsCount: headRows,
    data: rows.map((row, i) =>
      row.map((cell) => (i < headRows ? { value: String(cell), fontWeight: 'bold' as const } : plain(cell))),
    ),
  };
}

/** Numbers are numbers whatever the reader's decimal mark; what is not known is an empty cell. */
function plain(cell: Cell): string | number | null {
  if (typeof cell === 'string') return cell === '' ? null : cell;
  return Number.isFinite(cell) ? tidyNumber(cell) : null;
}
