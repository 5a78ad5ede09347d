import type { PaperName } from '../../export/card/cardContent';

/** Prints a drawing by itself on a sheet of paper; the page is back when the browser's own window is closed. */
export async function printDrawing(address: string, paper: PaperName): Promise<void> {
  const sheet = document.createElement('img');
  sheet.dataset.printed = paper;
  sheet.alt = '';
  sheet.src = address;
  await sheet.decode();
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
