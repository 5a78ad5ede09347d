/** Digits of a point are followed until they count for less than this. */
const FINEST = 2 ** -32;

/**
 * Evenly spread points of the unit cube, one coordinate of one point at a time: Halton (1960), the digits of every place
 * permuted at random by the seed (Owen 2017, "A randomized Halton algorithm in R"). A coordinate hangs on `index`,
 * `column` and `seed` alone, so a point is the same however many are drawn and in whatever portions; the arithmetic is
 * that of whole numbers and one sum, the same on every machine. Always inside (0, 1). Without a seed the digits keep their own order, as Halton had them.
 */
export function createPoints(seed: number | null): (index: number, column: number) => number {
  const permutations: Uint16Array[][] = [];
  const permutationsOf = (column: number): Uint16Array[] => {
    permutations[column] ??= permute(prime(column), seed, column);
    return permutations[column];
  };
  return (index, column) => {
    const base = prime(column);
    let [rest, weight, sum] = [index, 1 / base, 0];
    for (const permutation of permutationsOf(column)) {
      sum += permutation[rest % base] * weight;
      rest = Math.floor(rest / base);
      weight /= base;
    }
    // the middle of the finest cell, so that neither 0 nor 1 comes out
    return sum + (weight * base) / 2;
  };
}

/** One random order of the digits for every place [place][digit]. */
function permute(base: number, seed: number | null, column: number): Uint16Array[] {
  const next = seed === null ? null : createChance(seed, column);
  const places = Math.ceil(-Math.log(FINEST) / Math.log(base));
  return Array.from({ length: places }, () => {
    const digits = Uint16Array.from({ length: base }, (_, digit) => digit);
    for (let k = base - 1; next && k > 0; k--) {
      const other = Math.floor(next() * (k + 1));
      [digits[k], digits[other]] = [digits[other], digits[k]];
    }
    return digits;
  });
}

/** Repeatable chance in [0, 1) for a seed and a column: a counter mixed by multiplying and shifting (the finisher of MurmurHash3). */
function createChance(seed: number, column: number): () => number {
  let state = mix(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b));
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  };
}

function mix(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

const primes: number[] = [2];

/** The prime number of a column, 2 for the first. */
function prime(column: number): number {
  for (let candidate = primes[primes.length - 1] + 1; primes.length <= column; candidate++)
    if (primes.every((p) => candidate % p !== 0)) primes.push(candidate);
  return primes[column];
}
