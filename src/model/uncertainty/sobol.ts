/** Binary digits of a coordinate. */
const DIGITS = 32;

/**
 * Evenly spread points of the unit cube, one coordinate of one point at a time: Sobol' (1967) by the recurrence of Bratley &
 * Fox (1988), scrambled as Owen (1995) does: every digit is turned or not by a hash of the digits before it, so that of any
 * 2^k draws from the first every 2^−k of a coordinate holds one. A coordinate hangs on `index`, `column` and `seed`
 * alone, so a point is the same however many are drawn and in whatever portions; the arithmetic is that of whole numbers,
 * the same on every machine. Always inside (0, 1). Without a seed nothing is scrambled.
 * `index` is a whole number from 0 below 2^32.
 */
export function createPoints(seed: number | null): Points {
  const columns: (Column | undefined)[] = [];
  return (index, column) => {
    columns[column] ??= { directions: directionsOf(column), keys: seed === null ? null : keysOf(seed, column) };
    const { directions, keys } = columns[column];
    const digits = digitsOf(index, directions);
    // the middle of the finest cell, so that neither 0 nor 1 comes out
    return ((keys ? scramble(digits, keys) : digits) + 0.5) / 2 ** DIGITS;
  };
}

/**
 * Points of their own for the same seed: as even, and to those of `createPoints` as chance is, since they are taken in an order
 * that a scramble of the indices gives. Columns of one sequence stand to each other as its polynomials have them,
 * which over few points is far from independent.
 */
export function createOtherPoints(seed: number): Points {
  const order = keysOf(seed, OTHER);
  const points = createPoints(mix(seed ^ OTHER));
  return (index, column) => points(scramble(index, order), column);
}

/** No column has this number. */
const OTHER = 0x10000;

type Points = (index: number, column: number) => number;

interface Column {
  readonly directions: Uint32Array;
  readonly keys: Int32Array | null;
}

function digitsOf(index: number, directions: Uint32Array): number {
  let digits = 0;
  for (let k = 0, rest = index >>> 0; rest > 0; k++, rest >>>= 1) if (rest & 1) digits ^= directions[k];
  return digits >>> 0;
}

/** Turns each digit by a hash of those before it and the key [digit] of its place. */
function scramble(digits: number, keys: Int32Array): number {
  let turned = 0;
  for (let k = 0; k < DIGITS; k++) {
    const before = k === 0 ? 0 : digits >>> (DIGITS - k);
    turned |= (mix(before ^ keys[k]) & 1) << (DIGITS - 1 - k);
  }
  return (digits ^ turned) >>> 0;
}

/** A key for each place of a column's digits. */
function keysOf(seed: number, column: number): Int32Array {
  const start = mix(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b));
  return Int32Array.from({ length: DIGITS }, (_, k) => mix(start + Math.imul(k + 1, 0x9e3779b9)));
}

/** Spreads every bit of a number over all of it (the finisher of MurmurHash3). */
function mix(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * What each binary digit of an index turns in a coordinate. The first column mirrors the digits; each other one has a
 * primitive polynomial of its own, in their order, and begins with odd numbers made from its BEGINNINGS.
 */
function directionsOf(column: number): Uint32Array {
  const directions = new Uint32Array(DIGITS);
  if (column === 0) return directions.map((_, k) => 2 ** (DIGITS - 1 - k));
  const { terms, degree } = polynomial(column - 1);
  const start = mix(131 * column + (BEGINNINGS[column] ?? 0));
  for (let k = 0; k < DIGITS; k++) {
    if (k < degree) {
      const odd = 2 * ((mix(start + k) >>> 0) % 2 ** k) + 1;
      directions[k] = odd << (DIGITS - 1 - k);
      continue;
    }
    let next = directions[k - degree] ^ (directions[k - degree] >>> degree);
    for (let j = 1; j < degree; j++) if ((terms >>> (degree - j)) & 1) next ^= directions[k - j];
    directions[k] = next;
  }
  return directions;
}

/**
 * [column] which of 250 beginnings by chance leaves pairs with the columns before as even as they go over 256 and 1,024
 * points (a search over the quality t of pairs, as Joe & Kuo 2008 made theirs); those behind have the first.
 */
// biome-ignore format: a table
const BEGINNINGS = [
  0, 0, 0, 0, 0, 8, 71, 200, 163, 246, 220, 119, 219, 182, 45, 237, 56, 188, 5, 120, 138, 142, 113, 91, 93, 78, 123,
  8, 10, 221, 206, 20, 167, 190, 204, 39, 95, 67, 228, 162, 118, 24, 146, 203, 127, 53, 19, 168, 95, 157, 47, 223, 57,
  213, 161, 98, 79, 27, 242, 211, 89, 131, 181, 199, 191, 121, 178, 55, 96, 210, 123, 160, 139, 154, 246, 187, 246,
  215, 19, 163, 193, 141, 161, 117, 73, 45, 0, 67, 0, 160, 32, 210, 77, 30, 160, 148, 20, 44, 170, 217, 1, 59, 155,
  107, 223, 167, 162, 190, 157, 210, 190, 193, 16, 125, 188, 31, 162, 128, 147, 234, 197, 141, 105, 161, 42, 165, 79,
  216,
];

/** A polynomial over two elements: bit j of `terms` stands for x^j. */
interface Polynomial {
  readonly terms: number;
  readonly degree: number;
}

const primitive: Polynomial[] = [];

/** The n-th primitive polynomial from 0, by degree and then by its terms. */
function polynomial(n: number): Polynomial {
  for (let degree = (primitive.at(-1)?.degree ?? 0) + 1; primitive.length <= n; degree++)
    for (let terms = 2 ** degree + 1; terms < 2 ** (degree + 1); terms += 2)
      if (isPrimitive({ terms, degree })) primitive.push({ terms, degree });
  return primitive[n];
}

/** Whether the powers of x run through all other polynomials before they come back to 1. */
function isPrimitive({ terms, degree }: Polynomial): boolean {
  const all = 2 ** degree - 1;
  let power = 1;
  for (let k = 1; k <= all; k++) {
    power <<= 1;
    if (power >>> degree) power ^= terms;
    if (power === 1) return k === all;
  }
  return false;
}
