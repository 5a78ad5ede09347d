import { decode, encode } from 'fast-png';

/** How many colors a small picture has: flat page and shaded figures need no more to look the same. */
const COLORS = 256;
/** Bits of a channel that tell colors apart while they are counted. */
const KEPT = 6;
const SHIFT = 8 - KEPT;

type Color = readonly [number, number, number];

/** Colors so near to each other that they share a key. */
interface Counted {
  readonly key: number;
  /** Their mean. */
  readonly color: Color;
  readonly count: number;
}

/** A PNG once more, with a palette: a third of its size. Median cut, Heckbert 1982. */
export function encodePicture(png: Buffer): Uint8Array {
  const { width, height, data, channels } = decode(png);
  const keys = new Uint32Array(width * height);
  const sums = new Map<number, [number, number, number, number]>();
  for (let i = 0; i < keys.length; i++) {
    const [r, g, b] = data.subarray(i * channels, i * channels + 3);
    keys[i] = keyOf(r, g, b);
    const sum = sums.get(keys[i]) ?? [0, 0, 0, 0];
    sums.set(keys[i], [sum[0] + r, sum[1] + g, sum[2] + b, sum[3] + 1]);
  }
  const colors = [...sums].map(([key, [r, g, b, n]]): Counted => ({ key, color: [r / n, g / n, b / n], count: n }));
  const boxes = cut(colors);
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(({ key }) => [key, index] as const)));
  return encode({
    width,
    height,
    channels: 1,
    depth: 8,
    data: Uint8Array.from(keys, (key) => indexOf.get(key) ?? 0),
    palette: boxes.map((box) => [...meanOf(box)]),
  });
}

function keyOf(r: number, g: number, b: number): number {
  return ((r >> SHIFT) << (2 * KEPT)) | ((g >> SHIFT) << KEPT) | (b >> SHIFT);
}

/** Splits the widest box of colors at its middle until there are as many boxes as colors. */
function cut(colors: Counted[]): Counted[][] {
  const boxes = [colors];
  while (boxes.length < COLORS) {
    const spreads = boxes.map(widest);
    const most = spreads.reduce((best, { weight }, i) => (weight > spreads[best].weight ? i : best), 0);
    if (spreads[most].weight === 0) return boxes;
    const box = boxes[most].sort((a, b) => a.color[spreads[most].channel] - b.color[spreads[most].channel]);
    const half = box.reduce((sum, each) => sum + Math.sqrt(each.count), 0) / 2;
    let [at, sum] = [0, 0];
    while (at < box.length - 1 && (at === 0 || sum < half)) sum += Math.sqrt(box[at++].count);
    boxes.splice(most, 1, box.slice(0, at), box.slice(at));
  }
  return boxes;
}

/** The channel a box is widest in, and how much that counts. */
function widest(box: readonly Counted[]): { readonly channel: 0 | 1 | 2; readonly weight: number } {
  const spreads = ([0, 1, 2] as const).map((channel) => {
    const values = box.map(({ color }) => color[channel]);
    return { channel, weight: Math.max(...values) - Math.min(...values) };
  });
  const { channel, weight } = spreads.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { channel, weight: weight * Math.sqrt(Math.log2(1 + box.reduce((sum, each) => sum + each.count, 0))) };
}

function meanOf(box: readonly Counted[]): Color {
  const total = box.reduce((sum, each) => sum + each.count, 0);
  const channel = (c: 0 | 1 | 2) => Math.round(box.reduce((sum, each) => sum + each.count * each.color[c], 0) / total);
  return [channel(0), channel(1), channel(2)];
}
