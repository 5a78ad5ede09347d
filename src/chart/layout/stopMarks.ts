import { overlaps } from '../../display/box';
import { type Label, textBox, textWidth } from './label';
import type { PixelCurve } from './pixelCurves';
import type { PlotSpace } from './plotSpace';

/** A short bar across the curve where an obstacle ended the movement, with its name beside it. */
export interface StopMark extends Label {
  readonly x: number;
  readonly y: number;
}

/** Distance of a stop's name from the end of its curve: right of it and above, or below the middle. */
const NAME = { right: 6, above: 7, below: 18, height: 14 } as const;

export function layOutStops(curves: readonly PixelCurve[], { series, axes: { bounds } }: PlotSpace): StopMark[] {
  const marks: StopMark[] = [];
  for (const { side, curve, px, py } of curves) {
    if (curve.definition.role !== 'main') continue;
    for (const { end, sample, name: text } of series[side]?.stops ?? []) {
      const [x, y] = [px[sample], py[sample]];
      const isBottom = end === 'bottom';
      const left = isBottom ? x + NAME.right : x - textWidth(text) / 2;
      let baseline = isBottom ? Math.max(y - NAME.above, bounds.top + 10) : Math.min(y + NAME.below, bounds.bottom - 4);
      while (marks.some(({ box }) => overlaps(box, textBox(text, left, baseline)))) baseline += NAME.height;
      marks.push({ key: `${side}-${end}`, x, y, text, box: textBox(text, left, baseline) });
    }
  }
  return marks;
}
