import { betweenSamples } from '../../display/betweenSamples';
import { presentSides } from '../data/series';
import type { PlotSpace } from './plotSpace';

/** How near a pointer must come to a thin line, px. */
const NEAR = 9;

/** Key of the part whose curve a pointer is at; null where none is near or a main line is nearer. */
export function partAt({ series, axes }: PlotSpace, fraction: number, y: number): string | null {
  let nearest: string | null = null;
  let shortest = NEAR;
  for (const { side, series: own } of presentSides(series))
    for (const { definition, y: values } of own.curves) {
      const distance = Math.abs(axes.y.at(betweenSamples(values, fraction)) - y);
      if (distance >= shortest) continue;
      shortest = distance;
      nearest = definition.role === 'part' ? `${side}-${definition.column}` : null;
    }
  return nearest;
}

/** Keys of the curves that show one muscle. */
export function partsOf({ series }: Pick<PlotSpace, 'series'>, muscle: string | null): string[] {
  if (muscle === null) return [];
  return presentSides(series).flatMap(({ side, series: own }) =>
    own.curves.flatMap(({ definition }) => (definition.muscle === muscle ? [`${side}-${definition.column}`] : [])),
  );
}
