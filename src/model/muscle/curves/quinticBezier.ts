import { requireBetween, requireFinite } from './domain';

/** A point of a curve and its tangent there. */
export interface Knot {
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

/**
 * One quintic Bézier corner between two knots. Control points (p0, a, a, b, b, p1): a lies on the tangent of p0, b on the
 * tangent of p1. The x of a and b are fractions of the width, so that the inversion works on 0..1.
 */
export interface BezierSegment {
  readonly start: number;
  readonly width: number;
  readonly xa: number;
  readonly xb: number;
  readonly y0: number;
  readonly ya: number;
  readonly yb: number;
  readonly y1: number;
}

// a step below this leaves an error of its square, under the last digit
const LAST_NEWTON_STEP = 1e-9;
// bisection alone needs fewer halvings of 0..1 than this
const MAX_NEWTON_STEPS = 64;

/**
 * The corner between two knots: both tangents meet in a vertex, and `pull` (0..1) says how far the inner control points
 * move from their knots toward it. Doubled inner points make slope continuous and curvature zero at both knots, so
 * corners joined at a knot are C2.
 * @throws RangeError when the tangents meet outside the two knots, or pull is not strictly inside 0..1
 * Millard et al. 2013; control points of the class SegmentedQuinticBezierToolkit of OpenSim 4.
 */
export function buildCorner(p0: Knot, p1: Knot, pull: number): BezierSegment {
  requireBetween('pull of a Bézier corner', pull, '', [0, 1]);
  const width = requireBetween('width of a Bézier corner', p1.x - p0.x, '', [0, Number.POSITIVE_INFINITY]);
  const rise = requireFinite('rise of a Bézier corner', p1.y - p0.y, '');
  // vertex: y0 + s0 d = y1 - s1 (width - d)
  const vertex = (rise - p1.slope * width) / (p0.slope - p1.slope) / width;
  requireBetween('tangent vertex of a Bézier corner', vertex, 'of its width', [0, 1]);
  return {
    start: p0.x,
    width,
    xa: pull * vertex,
    xb: 1 - pull * (1 - vertex),
    y0: p0.y,
    ya: p0.y + pull * p0.slope * vertex * width,
    yb: p1.y - pull * p1.slope * (1 - vertex) * width,
    y1: p1.y,
  };
}

/** y at the parameter u in 0..1: the six Bernstein terms with equal control points taken together. */
export function segmentValue(segment: BezierSegment, u: number): number {
  const v = 1 - u;
  const uu = u * u;
  const vv = v * v;
  const inner = segment.ya * vv * (1 + u) + segment.yb * uu * (1 + v);
  return segment.y0 * vv * vv * v + 5 * u * v * inner + segment.y1 * uu * uu * u;
}

/** dy/dx at the parameter u in 0..1. */
export function segmentSlope(segment: BezierSegment, u: number): number {
  const { xa, xb, y0, ya, yb, y1 } = segment;
  return differenceSum(ya - y0, yb - ya, y1 - yb, u) / (segment.width * differenceSum(xa, xb - xa, 1 - xb, u));
}

/**
 * The parameter u where x(u) = x, for x inside the segment: Newton's method, kept inside a shrinking bracket.
 * x(u) rises strictly, so there is one root.
 */
export function segmentParameter(segment: BezierSegment, x: number): number {
  const { xa, xb } = segment;
  const target = (x - segment.start) / segment.width;
  let low = 0;
  let high = 1;
  let u = target;
  for (let step = 0; step < MAX_NEWTON_STEPS; step++) {
    const v = 1 - u;
    const uu = u * u;
    const vv = v * v;
    const miss = 5 * u * v * (vv * (1 + u) * xa + uu * (1 + v) * xb) + uu * uu * u - target;
    if (miss > 0) high = u;
    else low = u;
    const rate = 5 * (xa * vv * vv + 6 * (xb - xa) * uu * vv + (1 - xb) * uu * uu);
    let next = u - miss / rate;
    // a step out of the bracket is replaced by its middle
    if (next < low || next > high) next = 0.5 * (low + high);
    if (Math.abs(next - u) < LAST_NEWTON_STEP) return next;
    u = next;
  }
  return u;
}

// a fifth of d/du of a corner, from the differences of its control points
function differenceSum(first: number, middle: number, last: number, u: number): number {
  const v = 1 - u;
  const uv = u * v;
  return first * (v * v) * (v * v) + 6 * middle * uv * uv + last * (u * u) * (u * u);
}
