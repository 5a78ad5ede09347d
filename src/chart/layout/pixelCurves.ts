import type { Side } from '../../display/side';
import { type CurveValues, presentSides, type SideSeries } from '../data/series';
import type { Axes, PlotSpace } from './plotSpace';
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
  readonly path: string;
}

/** Keys of the curves somebody points at or has picked; all where nobody can point, as in a file. */
export type PointedAt = readonly string[] | 'all';

/** All curves of both sides, left first. */
export function pixelCurves({ axes, series }: PlotSpace): PixelCurve[] {
  return presentSides(series).flatMap(({ side, series: own }) => curvesOf(side, own, axes));
}

interface Laid {
  readonly side: Side;
  readonly axes: Axes;
  readonly curves: readonly PixelCurve[];
}

/** The side nobody touches stays as it is while the other one is dragged: its curves are not laid out again. */
const laid = new WeakMap<SideSeries, Laid>();

function curvesOf(side: Side, series: SideSeries, axes: Axes): readonly PixelCurve[] {
  const known = laid.get(series);
  if (known?.axes === axes && known.side === side) return known.curves;
  const curves = layOutCurves(side, series, axes);
  laid.set(series, { side, axes, curves });
  return curves;
}

function layOutCurves(side: Side, series: SideSeries, { x, y }: Axes): PixelCurve[] {
  const px = series.x.map(x.at);
  const xText = Array.from(px, tenths);
  const parts = series.curves.filter((curve) => curve.definition.role === 'part');
  return series.curves.map((curve) => {
    const py = curve.y.map(y.at);
    return {
      key: `${side}-${curve.definition.column}`,
      side,
      curve,
      part: parts.indexOf(curve),
      px,
      xText,
      py,
      path: pathThrough(xText, py),
    };
  });
}
