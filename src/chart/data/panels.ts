import { SIDES } from '../../display/side';
import type { ChartDefinition } from './definition';
import type { SideSeries, Sides } from './series';

const bySide = new WeakMap<ChartDefinition, readonly ChartDefinition[]>();

/** The plots a chart is made of: one for both exercises, or one each. The same objects for the same chart. */
export function panelsOf(definition: ChartDefinition): readonly ChartDefinition[] {
  const known = bySide.get(definition);
  if (known) return known;
  const panels = definition.isBySide ? SIDES.map((only) => ({ ...definition, only })) : [definition];
  bySide.set(definition, panels);
  return panels;
}

/** Of a chart's series those its panel shows. */
export function seriesIn(
  { only }: ChartDefinition,
  { left, right }: Sides<SideSeries | null>,
): Sides<SideSeries | null> {
  return { left: only === 'right' ? null : left, right: only === 'left' ? null : right };
}
