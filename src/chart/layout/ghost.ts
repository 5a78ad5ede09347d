import type { Side } from '../../display/side';
import type { SideSeries, Sides } from '../data/series';
import { pixelCurves } from './pixelCurves';
import type { Axes } from './plotSpace';

/** What a plot showed before the control in hand was touched: its main curves, standing still. */
export interface Ghost {
  readonly series: Sides<SideSeries | null>;
  readonly lines: readonly { readonly key: string; readonly side: Side; readonly path: string }[];
}

export function layOutGhost(axes: Axes, series: Sides<SideSeries | null>): Ghost {
  const mains = pixelCurves({ axes, series }).filter(({ curve }) => curve.definition.role === 'main');
  return { series, lines: mains.map(({ key, side, path }) => ({ key, side, path })) };
}
