import { solveLinear } from '../math/linearSolve';

/**
 * minimize ½ Σ h_i x_i² subject to A x = b and lower ≤ x ≤ upper, all h_i > 0: one strictly convex program with a single
 * solution. Sizes n unknowns, m equations; `a` is [equation × unknown], row-major. Bounds may be ±Infinity.
 */
export interface BoxQp {
  readonly n: number;
  readonly m: number;
  readonly h: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The one solution of a program, and how well it holds. */
export interface BoxQpSolution {
  readonly x: Float64Array;
  /** One multiplier an equation; a good start for a similar program. */
  readonly multipliers: Float64Array;
  /** Largest |A x − b| over the scale of its row; stationarity and bounds hold exactly by construction. */
  readonly residual: number;
  readonly iterations: number;
}

const MAX_ITERATIONS = 200;
const CONVERGED = 1e-8;
/** Keep the Newton matrix regular where every unknown of an equation stands at a bound. */
const REGULARIZATION = 1e-12;
/** Below this an equation has no free unknown at all; the dear reserves of whole-body rows lie near 1e-10. */
const LEAST_FREE = 1e-14;
/** Share of the slope along a step that may be left, the steps of its search, and how far a step may be stretched. */
const SLOPE_LEFT = 1e-3;
const MAX_SEARCH = 30;
const LONGEST_STEP = 1e6;

/**
 * Semismooth Newton on the dual: given multipliers λ the best x is Aᵀλ/h clipped to its bounds, so only m equations
 * A x(λ) = b are left, piecewise linear in λ. The dual is concave, so along each Newton step its slope falls steadily and
 * its zero is found exactly: the method climbs from anywhere and ends in a few steps once the active bounds are right.
 * Qi & Sun (1993) for the method; own derivation for this program, docs/model.md "Recruitment".
 */
export function solveBoxQp(program: BoxQp, start?: Float64Array): BoxQpSolution {
  const { n, m } = program;
  const work = createWork(program, start);
  evaluate(program, work);
  let iterations = 0;
  while (residualOf(work) > CONVERGED && iterations < MAX_ITERATIONS) {
    iterations++;
    newtonStep(program, work);
    climbAlong(program, work);
  }
  return { x: work.x.slice(0, n), multipliers: work.lambda.slice(0, m), residual: residualOf(work), iterations };
}

interface Work {
  readonly lambda: Float64Array;
  readonly kept: Float64Array;
  readonly x: Float64Array;
  readonly isFree: Uint8Array;
  readonly gap: Float64Array;
  readonly step: Float64Array;
  readonly matrix: Float64Array;
  /** [equation] size by which its gap is judged. */
  readonly rowScale: Float64Array;
  /** [equation] diagonal of the Newton matrix with every unknown free. */
  readonly rowSize: Float64Array;
}

function createWork({ n, m, h, a, b }: BoxQp, start?: Float64Array): Work {
  const rowScale = new Float64Array(m);
  const rowSize = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let size = Math.abs(b[i]);
    for (let j = 0; j < n; j++) {
      size = Math.max(size, Math.abs(a[i * n + j]));
      rowSize[i] += a[i * n + j] ** 2 / h[j];
    }
    rowScale[i] = Math.max(size, 1e-9);
  }
  return {
    lambda: start ? Float64Array.from(start) : new Float64Array(m),
    kept: new Float64Array(m),
    x: new Float64Array(n),
    isFree: new Uint8Array(n),
    gap: new Float64Array(m),
    step: new Float64Array(m),
    matrix: new Float64Array(m * m),
    rowScale,
    rowSize,
  };
}

/** x(λ) and the gaps b − A x, which are the slope of the dual. */
function evaluate({ n, m, h, a, b, lower, upper }: BoxQp, work: Work): void {
  const { lambda, x, isFree, gap } = work;
  gap.set(b);
  for (let j = 0; j < n; j++) {
    let pull = 0;
    for (let i = 0; i < m; i++) pull += a[i * n + j] * lambda[i];
    const wanted = pull / h[j];
    const best = Math.min(Math.max(wanted, lower[j]), upper[j]);
    x[j] = best;
    isFree[j] = best === wanted ? 1 : 0;
    if (best !== 0) for (let i = 0; i < m; i++) gap[i] -= a[i * n + j] * best;
  }
}

function residualOf({ gap, rowScale }: Work): number {
  let worst = 0;
  for (let i = 0; i < gap.length; i++) worst = Math.max(worst, Math.abs(gap[i]) / rowScale[i]);
  return worst;
}

/** Solves (A_free H⁻¹ A_freeᵀ) step = gap, rows and columns scaled to ones on the diagonal. */
function newtonStep({ n, m, h, a }: BoxQp, work: Work): void {
  const { matrix, step, gap, isFree, kept, rowSize } = work;
  matrix.fill(0);
  for (let j = 0; j < n; j++) {
    if (!isFree[j]) continue;
    for (let i = 0; i < m; i++) {
      const weight = a[i * n + j] / h[j];
      if (weight === 0) continue;
      for (let k = 0; k <= i; k++) matrix[i * m + k] += weight * a[k * n + j];
    }
  }
  // an equation whose unknowns all stand at bounds takes a step as if they were free
  for (let i = 0; i < m; i++) {
    const own = matrix[i * m + i];
    kept[i] = 1 / Math.sqrt(own > LEAST_FREE * rowSize[i] ? own : rowSize[i]);
  }
  for (let i = 0; i < m; i++)
    for (let k = 0; k <= i; k++) {
      const value = i === k ? 1 + REGULARIZATION : matrix[i * m + k] * kept[i] * kept[k];
      matrix[i * m + k] = value;
      matrix[k * m + i] = value;
    }
  for (let i = 0; i < m; i++) step[i] = gap[i] * kept[i];
  if (!solveLinear(matrix, step, m)) for (let i = 0; i < m; i++) step[i] = gap[i] * kept[i];
  for (let i = 0; i < m; i++) step[i] *= kept[i];
}

/** Moves λ along the step to where the dual stops rising. */
function climbAlong(program: BoxQp, work: Work): void {
  const { lambda, kept, step } = work;
  kept.set(lambda);
  const slopeAt = (length: number): number => {
    for (let i = 0; i < lambda.length; i++) lambda[i] = kept[i] + length * step[i];
    evaluate(program, work);
    let slope = 0;
    for (let i = 0; i < step.length; i++) slope += work.gap[i] * step[i];
    return slope;
  };
  let slopeLow = 0;
  for (let i = 0; i < step.length; i++) slopeLow += work.gap[i] * step[i];
  const enough = SLOPE_LEFT * slopeLow;
  let [low, high] = [0, 1];
  let slopeHigh = slopeAt(high);
  // a step that still climbs goes on, for a while
  while (slopeHigh > enough && high < LONGEST_STEP) {
    [low, slopeLow, high] = [high, slopeHigh, 4 * high];
    slopeHigh = slopeAt(high);
  }
  for (let k = 0; k < MAX_SEARCH && Math.abs(slopeHigh) > enough && slopeHigh < 0; k++) {
    // the chord's zero, kept off the ends so that a kink cannot stall it
    const chord = (low * slopeHigh - high * slopeLow) / (slopeHigh - slopeLow);
    const middle = Math.min(Math.max(chord, low + 0.05 * (high - low)), high - 0.05 * (high - low));
    const slope = slopeAt(middle);
    if (Math.abs(slope) <= enough) return;
    if (slope > 0) [low, slopeLow] = [middle, slope];
    else [high, slopeHigh] = [middle, slope];
  }
}
