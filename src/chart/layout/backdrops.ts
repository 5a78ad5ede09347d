import type { Backdrop } from '../data/backdrop';
import { heightAt } from './ascending';
import type { NamedCurve } from './nameCurves';
import type { Axes } from './plotSpace';
import { pathBetween, pathThrough, tenths } from './svgPath';

/** A backdrop in pixels. */
export interface BackdropShape {
  readonly key: string;
  readonly isBand: boolean;
  readonly path: string;
}

/** Points along the upper edge of a backdrop beside which its name may stand. */
const STEPS = 60;

/** Backdrops in pixels, and where their names may stand. */
interface LaidBackdrops {
  readonly axes: Axes;
  readonly shapes: readonly BackdropShape[];
  readonly names: readonly NamedCurve[];
}

/** They stand still while a thumb moves what lies before them. */
const laid = new WeakMap<readonly Backdrop[], LaidBackdrops>();

export function layOutBackdrops(backdrops: readonly Backdrop[], axes: Axes): LaidBackdrops {
  const known = laid.get(backdrops);
  if (known?.axes === axes) return known;
  const found = { axes, shapes: shapesOf(backdrops, axes), names: namesOf(backdrops, axes) };
  laid.set(backdrops, found);
  return found;
}

function shapesOf(backdrops: readonly Backdrop[], axes: Axes): BackdropShape[] {
  return backdrops.map(({ key, x, low, high }) => {
    const isBand = high.some((value, i) => value !== low[i]);
    const px = Array.from(x, (value) => tenths(axes.x.at(value)));
    const upper = high.map(axes.y.at);
    return { key, isBand, path: isBand ? pathBetween(px, upper, low.map(axes.y.at)) : pathThrough(px, upper) };
  });
}

/** Names of backdrops stand at their upper edge, where they disturb least. */
function namesOf(backdrops: readonly Backdrop[], axes: Axes): NamedCurve[] {
  return backdrops.map(({ key, name, x, high }) => {
    const at = (i: number) => x[0] + ((x[x.length - 1] - x[0]) * i) / STEPS;
    const points = Array.from({ length: STEPS + 1 }, (_, i) => at(i));
    return {
      key,
      side: null,
      text: name,
      rank: 'asked',
      x: Float64Array.from(points, axes.x.at),
      y: Float64Array.from(points, (value) => axes.y.at(heightAt({ x, y: high }, value))),
    };
  });
}
