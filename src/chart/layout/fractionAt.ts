import { presentSides } from '../data/series';
import type { PlotSpace } from './plotSpace';

/** The fraction of the repetition a pointer at (px, py) means; null where there is nothing to point at. */
export function fractionAt({ axes: { definition, x, y }, series }: PlotSpace, px: number, py: number): number | null {
  const { axis } = definition;
  if (axis.isClock) {
    const [low, high] = axis.range;
    return Math.min(1, Math.max(0, (x.invert(px) - low) / (high - low)));
  }
  let nearest: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { series: own } of presentSides(series))
    for (let i = 0; i < own.sampleCount; i++) {
      const distance = Math.hypot(x.at(own.x[i]) - px, y.at(own.curves[0].y[i]) - py);
      if (distance >= shortest) continue;
      shortest = distance;
      nearest = i / (own.sampleCount - 1);
    }
  return nearest;
}
