import type { Side } from '../../display/side';
import { type CurveValues, presentSides } from '../data/series';
import type { PlotSpace } from './plotSpace';
import { pathThrough, tenths } from './svgPath';

/** A curve in pixels, sample by sample. */
export interface PixelCurve {
  readonly key: string;
  readonly side: Side;
  readonly curve: CurveValues;
  /** Place among the parts of its exercise; -1 for other curves. */
  readonly part: number;
  /** [sample] px */
  readonly px: Float64Array;
  /** [sample] px as paths write it; the same for all curves of a side. */
  readonly xText: readonly string[];
  readonly py: Float64Array;
}

/** A curve as it is drawn. */
export interface CurvePath extends Pick<PixelCurve, 'key' | 'side' | 'curve' | 'part'> {
  readonly isPointedAt: boolean;
  readonly path: string;
}

/** Keys of the curves somebody points at or has picked; all where nobody can point, as in a file. */
export type PointedAt = readonly string[] | 'all';

/** All curves of both sides, left first. */
export function pixelCurves({ series, x, y }: PlotSpace): PixelCurve[] {
  return presentSides(series).flatMap(({ side, series: own }) => {
    const px = own.x.map(x.at);
    const xText = Array.from(px, tenths);
    const parts = own.curves.filter((curve) => curve.definition.role === 'part');
    return own.curves.map((curve) => ({
      key: `${side}-${curve.definition.column}`,
      side,
      curve,
      part: parts.indexOf(curve),
      px,
      xText,
      py: curve.y.map(y.at),
    }));
  });
}

export function curvePath({ px, xText, py, ...curve }: PixelCurve, pointedAt: PointedAt): CurvePath {
  return {
    ...curve,
    isPointedAt: pointedAt !== 'all' && pointedAt.includes(curve.key),
    path: pathThrough(xText, py),
  };
}
