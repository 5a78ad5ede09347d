/** Bytes of a file from a place on, fewer at its end. */
export async function bytesAt(file: Blob, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}

/** Longer than any text this page saves. */
const WHOLE = 16 * 1024 * 1024;
/** Of longer ones, as much of both ends as could tell. */
const BEGINNING = 1024 * 1024;
const END = 64 * 1024;

/** A file as text; of one that is too long to be from here, both ends. */
export async function textOf(file: Blob): Promise<string> {
  if (file.size <= WHOLE) return file.text();
  const ends = await Promise.all([file.slice(0, BEGINNING).text(), file.slice(-END).text()]);
  return ends.join('\n');
}
