import type { ClipboardTable } from './cells';

/** A file on its way out of the page. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

export function textFile(name: string, text: string, type: string): ExportFile {
  return { name, blob: new Blob([text], { type: `${type};charset=utf-8` }) };
}

/** "Saved gluteus-maximus-arm.png": the end of a name says what it is; the setups before it would be long to hear. */
export function savedSentence(name: string): string {
  return `Saved ${name.slice(name.lastIndexOf('_') + 1)}`;
}

/** Hands a file to the browser to be saved under its name. */
export function saveFile({ name, blob }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the browser reads the address after this turn
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts a table on the clipboard, as text and as HTML: what it is pasted into takes what it likes. */
export async function copyTable({ text, html }: ClipboardTable): Promise<void> {
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) })]);
}

/** Puts a picture on the clipboard; it may still be in the making, which keeps the press of the button valid. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
