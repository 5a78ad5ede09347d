import type { Backdrop } from '../data/backdrop';
import { type Label, textBox, textWidth } from './label';
import type { Axes } from './plotSpace';
import { pathBetween, pathThrough, tenths } from './svgPath';

/** A backdrop in pixels. */
export interface BackdropShape {
  readonly key: string;
  readonly isBand: boolean;
  readonly path: string;
  readonly name: Label | null;
}

/** From the upper edge of a backdrop to the name over it, and of two names to each other. */
const NAME = { above: 4, height: 14 } as const;

export function layOutBackdrops(backdrops: readonly Backdrop[], axes: Axes): BackdropShape[] {
  const names: Label[] = [];
  return backdrops.map(({ key, name, x, low, high }) => {
    const isBand = high.some((value, i) => value !== low[i]);
    const px = x.map(axes.x.at);
    const xText = Array.from(px, tenths);
    const upper = high.map(axes.y.at);
    const label = name === undefined ? null : placeName(key, name, { px, upper, axes, names });
    if (label) names.push(label);
    const path = isBand ? pathBetween(xText, upper, low.map(axes.y.at)) : pathThrough(xText, upper);
    return { key, isBand, path, name: label };
  });
}

interface Around {
  readonly px: Float64Array;
  readonly upper: Float64Array;
  readonly axes: Axes;
  readonly names: readonly Label[];
}

/** Over the left end, inside the plot, under names that stand there already. */
function placeName(key: string, text: string, { px, upper, axes: { bounds }, names }: Around): Label {
  const left = Math.max(bounds.left + 4, Math.min(px[0] + 4, bounds.right - textWidth(text)));
  let baseline = Math.max(bounds.top + NAME.height, upper[0] - NAME.above);
  while (names.some(({ box }) => Math.abs(box.top - textBox(text, left, baseline).top) < NAME.height))
    baseline += NAME.height;
  return { key: `behind-${key}`, text, box: textBox(text, left, baseline) };
}
