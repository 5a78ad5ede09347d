import { encode } from 'uqr';

/** A QR code as the path of its dark squares; `size` squares a side, its quiet zone included. */
export interface QrPath {
  readonly d: string;
  readonly size: number;
}

/** Modules of white around a code that readers need (ISO/IEC 18004). */
const QUIET = 4;
/** Longer texts leave out correction, so that the squares stay as large as a phone can read. */
const LONG = 300;

export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: text.length > LONG ? 'L' : 'M', border: QUIET });
  const rows = data.flatMap((row, y) => runsOf(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`));
  return { d: rows.join(''), size };
}

/** Where dark squares of a row begin and end. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.[1] === x) last[1] = x + 1;
    else runs.push([x, x + 1]);
  });
  return runs;
}
