import type { Repetition } from '../result';

/**
 * First and second derivatives by time of series over a repetition, by central differences. Movement rests at both ends,
 * so the series is continued there as its own mirror image; the two halves may run at different speeds.
 */
export interface TimeGrid {
  readonly sampleCount: number;
  /** Time between samples of the way up and of the way down, s. */
  readonly up: number;
  readonly down: number;
}

/** The time steps of a repetition; a hold at the top or at the bottom adds none. */
export function timeGrid({ sampleCount, tempo }: Pick<Repetition, 'sampleCount' | 'tempo'>): TimeGrid {
  const half = (sampleCount - 1) / 2;
  return { sampleCount, up: tempo.up / half, down: tempo.down / half };
}

/** Neighbours of a sample and the time step there; the middle sample counts to the way up. */
function neighbours(grid: TimeGrid, i: number): readonly [before: number, after: number, step: number] {
  const half = (grid.sampleCount - 1) / 2;
  if (i === 0) return [1, 1, grid.up];
  if (i === half) return [half - 1, half - 1, grid.up];
  if (i === 2 * half) return [2 * half - 1, 2 * half - 1, grid.down];
  return [i - 1, i + 1, i < half ? grid.up : grid.down];
}

/** Rate of `values` [sample × width]. */
export function firstRate(grid: TimeGrid, values: Float64Array): Float64Array {
  const width = values.length / grid.sampleCount;
  const rates = new Float64Array(values.length);
  for (let i = 0; i < grid.sampleCount; i++) {
    const [before, after, step] = neighbours(grid, i);
    // at the ends the mirror makes both neighbours one, and the rate zero
    for (let k = 0; k < width; k++)
      rates[i * width + k] = (values[after * width + k] - values[before * width + k]) / (2 * step);
  }
  return rates;
}

/** Second derivative of `values` [sample × width]; zero at both ends, where minimum jerk sets out and arrives without any. */
export function secondRate(grid: TimeGrid, values: Float64Array): Float64Array {
  const width = values.length / grid.sampleCount;
  const rates = new Float64Array(values.length);
  const half = (grid.sampleCount - 1) / 2;
  for (let i = 0; i < grid.sampleCount; i++) {
    if (i % half === 0) continue;
    const [before, after, step] = neighbours(grid, i);
    for (let k = 0; k < width; k++)
      rates[i * width + k] =
        (values[after * width + k] - 2 * values[i * width + k] + values[before * width + k]) / (step * step);
  }
  return rates;
}
