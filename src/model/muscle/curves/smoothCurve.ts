import { requireWithin } from './domain';
import {
  type BezierSegment,
  buildCorner,
  type Knot,
  segmentParameter,
  segmentSlope,
  segmentValue,
} from './quinticBezier';

/** A C2 curve y(x): Bézier corners from knot to knot, straight on along the end tangents outside. */
export interface SmoothCurve {
  readonly name: string;
  readonly knots: readonly Knot[];
  readonly segments: readonly BezierSegment[];
}

/**
 * The curve through the knots with one corner between neighbors.
 * `curviness` (0..1) of each corner: 0 rounds it widely, 1 follows the tangents closely.
 * @throws RangeError when knots do not rise in x, tangents of neighbors do not meet between them, or curviness is outside
 * Millard et al. 2013; class SmoothSegmentedFunction of OpenSim 4.
 */
export function buildSmoothCurve(name: string, knots: readonly Knot[], curviness: readonly number[]): SmoothCurve {
  requireWithin(`number of corners of the ${name} curve`, curviness.length, '', [knots.length - 1, knots.length - 1]);
  const segments = curviness.map((c, i) =>
    buildCorner(
      knots[i],
      knots[i + 1],
      pullOfCurviness(requireWithin(`curviness of the ${name} curve`, c, '', [0, 1])),
    ),
  );
  return { name, knots, segments };
}

/**
 * y at x; linear beyond the first and last knot, as published.
 * @throws RangeError when x is not finite
 */
export function curveValue(curve: SmoothCurve, x: number): number {
  const outside = outerKnot(curve, x);
  if (outside !== null) return outside.y + outside.slope * (x - outside.x);
  const segment = segmentAt(curve, x);
  return segmentValue(segment, segmentParameter(segment, x));
}

/**
 * dy/dx at x; constant beyond the first and last knot.
 * @throws RangeError when x is not finite
 */
export function curveSlope(curve: SmoothCurve, x: number): number {
  const outside = outerKnot(curve, x);
  if (outside !== null) return outside.slope;
  const segment = segmentAt(curve, x);
  return segmentSlope(segment, segmentParameter(segment, x));
}

/** The interval of x that the corners cover. */
export function curveDomain(curve: SmoothCurve): readonly [number, number] {
  return [curve.knots[0].x, curve.knots[curve.knots.length - 1].x];
}

// curviness 0..1 is spread over 0.1..0.9, so that no corner degenerates (class SmoothSegmentedFunctionFactory of OpenSim 4)
function pullOfCurviness(curviness: number): number {
  return 0.1 + 0.8 * curviness;
}

// the end knot whose tangent carries the curve at x, or null inside
function outerKnot(curve: SmoothCurve, x: number): Knot | null {
  const { knots } = curve;
  const last = knots[knots.length - 1];
  if (x > knots[0].x && x < last.x) return null;
  if (!Number.isFinite(x)) throw new RangeError(`argument of the ${curve.name} curve is ${x}, must be a finite number`);
  return x >= last.x ? last : knots[0];
}

function segmentAt(curve: SmoothCurve, x: number): BezierSegment {
  const { segments } = curve;
  let i = segments.length - 1;
  while (i > 0 && x < segments[i].start) i--;
  return segments[i];
}
