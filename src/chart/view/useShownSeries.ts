import { useMemo } from 'react';
import type { ChartDefinition, Charted } from '../data/definition';
import { type SideSeries, type Sides, seriesOf, withoutParts } from '../data/series';

/** What a chart draws of both exercises. Each side is worked out only when its own repetition changes. */
export function useShownSeries(
  definition: ChartDefinition,
  { left, right }: Sides<Charted | null>,
  showsParts: boolean,
): Sides<SideSeries | null> {
  const fullLeft = useMemo(() => seriesOf(definition, left), [definition, left]);
  const fullRight = useMemo(() => seriesOf(definition, right), [definition, right]);
  return useMemo(
    () => ({
      left: showsParts ? fullLeft : withoutParts(fullLeft),
      right: showsParts ? fullRight : withoutParts(fullRight),
    }),
    [fullLeft, fullRight, showsParts],
  );
}
