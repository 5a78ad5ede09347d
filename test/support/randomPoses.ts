import { LEG_COORDINATE_COUNT } from '../../src/model/anatomy/names';

/** Seeded numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ranges of the golden poses, degrees: hip flexion, adduction, rotation, knee, ankle. */
const GOLDEN_RANGES_DEG: readonly (readonly [number, number])[] = [
  [-20, 125],
  [-30, 10],
  [-20, 20],
  [0, 120],
  [-30, 30],
];

/** Poses [pose × LEG_COORDINATES] in rad, uniform over `rangesDeg`; what has no range is 0. */
export function randomPoses(count: number, seed: number, rangesDeg = GOLDEN_RANGES_DEG): Float64Array {
  const random = seededRandom(seed);
  const poses = new Float64Array(count * LEG_COORDINATE_COUNT);
  for (let i = 0; i < count; i++)
    rangesDeg.forEach(([low, high], k) => {
      poses[i * LEG_COORDINATE_COUNT + k] = ((low + (high - low) * random()) * Math.PI) / 180;
    });
  return poses;
}
