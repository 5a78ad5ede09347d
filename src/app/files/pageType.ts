import url from '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2?url';
import { inTime } from '../../hand/inTime';

let known: Promise<string | null> | null = null;

/** The page's type for files, base64, fetched once; null where it cannot be had. */
export function pageType(): Promise<string | null> {
  known ??= inTime(fetchType()).catch(() => {
    known = null;
    return null;
  });
  return known;
}

async function fetchType(): Promise<string | null> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the type answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // in pieces: a call takes only so many arguments
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, i) =>
    String.fromCharCode(...bytes.subarray(i * PIECE, (i + 1) * PIECE)),
  );
  return btoa(pieces.join(''));
}

const PIECE = 8192;
