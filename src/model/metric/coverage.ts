import { degrees } from '../setting';
import type { Coverage } from './metrics';

/** The hip-angle axis all exercises share, rad, in bins of one degree. */
const COVERAGE_FROM = degrees(-20);
const COVERAGE_TO = degrees(145);
export const COVERAGE_BINS = 165;

/** Share of the samples in each bin; angles beyond the axis are left out. */
function cover(angles: Float64Array): Float64Array {
  const bins = new Float64Array(COVERAGE_BINS);
  const width = (COVERAGE_TO - COVERAGE_FROM) / COVERAGE_BINS;
  for (const angle of angles) {
    const bin = binOf((angle - COVERAGE_FROM) / width);
    if (bin >= 0 && bin < COVERAGE_BINS) bins[bin] += 1 / angles.length;
  }
  return bins;
}

/** Rounding must not push an exact end into the next bin, and the end of the axis belongs to the last one. */
function binOf(position: number): number {
  const isEnd = Math.abs(position - COVERAGE_BINS) < 1e-6;
  return isEnd ? COVERAGE_BINS - 1 : Math.floor(position + 1e-9);
}

/** How often each degree of the axis is passed, by thigh–trunk flexion [sample] and by the hip joint alone [sample], rad. */
export function coverageOf(trunkThigh: Float64Array, hip: Float64Array): Coverage {
  return { trunkThigh: cover(trunkThigh), hip: cover(hip) };
}
