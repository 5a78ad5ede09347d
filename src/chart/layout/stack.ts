import { type Box, overlaps } from '../../display/box';
import type { Side } from '../../display/side';
import type { SideSeries } from '../data/series';
import { type Label, textBox, textWidth } from './label';
import type { PlotSpace } from './plotSpace';
import { pathBetween, tenths } from './svgPath';
import { countVisits, visitsOf } from './visits';

/** One share of a stack in pixels. */
export interface StackArea {
  readonly key: string;
  readonly side: Side;
  /** 0 at the foot. */
  readonly level: number;
  readonly path: string;
  /** Where its name has room; absent where it has none. */
  readonly name: Label | null;
}

const LEAST_THICKNESS = 15;
/** From the middle of a line of text down to its baseline. */
const MIDDLE = 4;

/** Areas of a side's curves, each standing on the sum of those before it. */
export function layOutStack({ side, series }: { side: Side; series: SideSeries }, space: PlotSpace): StackArea[] {
  const { x, y } = space.axes;
  const visits = visitsOf(space);
  const taken: Box[] = [];
  const px = series.x.map(x.at);
  const xText = Array.from(px, tenths);
  let sum = new Float64Array(series.sampleCount);
  return series.curves.map(({ definition, y: share }, level) => {
    const lower = sum.map(y.at);
    sum = sum.map((value, i) => value + share[i]);
    const upper = sum.map(y.at);
    const key = `${side}-${definition.column}`;
    const places = placesInside({ key, text: definition.name }, px, upper, lower);
    const free = places.filter(({ label }) => !taken.some((box) => overlaps(box, label.box)));
    const name = leastBy(free, ({ label, thickness }) => 4 * countVisits(label.box, visits) - thickness)?.label ?? null;
    if (name) taken.push(name.box);
    return { key, side, level, path: pathBetween(xText, upper, lower), name };
  });
}

/** Where an area is thick enough for its name, as far as the text stays inside the plot. */
function placesInside(name: Omit<Label, 'box'>, px: Float64Array, upper: Float64Array, lower: Float64Array) {
  const half = textWidth(name.text) / 2;
  const places: { label: Label; thickness: number }[] = [];
  for (let i = 0; i < px.length; i++) {
    const thickness = lower[i] - upper[i];
    if (px[i] - half < px[0] || px[i] + half > px[px.length - 1] || thickness < LEAST_THICKNESS) continue;
    const box = textBox(name.text, px[i] - half, (upper[i] + lower[i]) / 2 + MIDDLE);
    places.push({ label: { ...name, box }, thickness });
  }
  return places;
}

function leastBy<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  const costs = items.map(cost);
  return items[costs.indexOf(Math.min(...costs))];
}
