import type { Side } from '../../display/side';
import type { ChartDefinition } from '../data/definition';
import { presentSides } from '../data/series';
import type { PlotSpace } from './plotSpace';

/** A place on a curve. */
interface Pointed {
  readonly side: Side;
  readonly fraction: number;
}

/** The fraction of whose repetition a pointer at (px, py) means; null where there is nothing to point at. */
export function fractionAt({ axes, series }: PlotSpace, px: number, py: number): Pointed | null {
  const { definition, x, y } = axes;
  const { axis } = definition;
  if (axis.isClock) {
    const [low, high] = axis.range;
    const fraction = Math.min(1, Math.max(0, (x.invert(px) - low) / (high - low)));
    return { side: firstSide(definition, series), fraction };
  }
  let nearest: Pointed | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { side, series: own } of presentSides(series))
    for (let i = 0; i < own.sampleCount; i++) {
      const distance = Math.hypot(x.at(own.x[i]) - px, y.at(own.curves[0].y[i]) - py);
      if (distance >= shortest) continue;
      shortest = distance;
      nearest = { side, fraction: i / (own.sampleCount - 1) };
    }
  return nearest;
}

/** Whose place keys and pointers move: the panel's own, else the left one where it is drawn. */
export function firstSide({ only }: ChartDefinition, series: PlotSpace['series']): Side {
  return only ?? presentSides(series)[0]?.side ?? 'left';
}
