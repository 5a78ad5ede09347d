import { smoothStep } from '../../base/smoothStep';
import type { SheetBody } from './bodyRings';
import type { SheetRow } from './bodyTable';

/**
 * [node × line] weights that place a node between, and beyond, the lines. Catmull–Rom across the lines at both ends, where
 * they have their places on bone; in between more and more the straight line that fits them best, so that lines which cross
 * over a bent hip leave no fold.
 */
export function acrossWeights({ row, muscles, nodes }: SheetBody): Float64Array {
  const lines = muscles.length;
  const count = nodes.length / 2;
  const weights = new Float64Array(count * lines);
  for (let n = 0; n < count; n++) {
    const fair = fairAt(row.fair, nodes[2 * n]);
    const own = weights.subarray(n * lines, (n + 1) * lines);
    addSpline(own, nodes[2 * n + 1], 1 - fair);
    addFit(own, nodes[2 * n + 1], fair);
  }
  return weights;
}

/** How far the lines give way to one straight line across at `u` of their length. */
function fairAt([origin, middle, insertion]: SheetRow['fair'], u: number): number {
  const end = u < 0.5 ? origin : insertion;
  return end + (middle - end) * smoothStep(Math.min(u, 1 - u) / 0.3);
}

/** Adds the weights of Catmull–Rom at `x`, straight on beyond the first and the last line. */
function addSpline(weights: Float64Array, x: number, share: number): void {
  const lines = weights.length;
  const add = (line: number, weight: number): void => {
    // a line beyond the last is the last one's mirror image of its neighbour
    if (line < 0) {
      add(0, 2 * weight);
      add(1, -weight);
    } else if (line >= lines) {
      add(lines - 1, 2 * weight);
      add(lines - 2, -weight);
    } else weights[line] += share * weight;
  };
  const k = Math.min(lines - 2, Math.max(0, Math.floor(x)));
  const t = x - k;
  if (t < 0 || t > 1) {
    add(k, 1 - t);
    add(k + 1, t);
    return;
  }
  const [t2, t3] = [t * t, t * t * t];
  add(k - 1, -0.5 * t3 + t2 - 0.5 * t);
  add(k, 1.5 * t3 - 2.5 * t2 + 1);
  add(k + 1, -1.5 * t3 + 2 * t2 + 0.5 * t);
  add(k + 2, 0.5 * t3 - 0.5 * t2);
}

/** Adds the weights of the least-squares line through evenly spaced lines, at `x`. */
function addFit(weights: Float64Array, x: number, share: number): void {
  const lines = weights.length;
  const middle = (lines - 1) / 2;
  const spread = (lines * (lines * lines - 1)) / 12;
  for (let line = 0; line < lines; line++)
    weights[line] += share * (1 / lines + ((x - middle) * (line - middle)) / spread);
}
