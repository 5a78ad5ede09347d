import { CHARTS, LOAD_CHARTS } from '../data/charts';
import type { ChartDefinition, Charted } from '../data/definition';
import { type Sides, seriesOf } from '../data/series';
import { type ChartPicture, chartPicture } from './chartPicture';

/** Every chart of the page as a picture; those of loads only where some are known. */
export function allPictures(repetitions: Sides<Charted | null>, names: Sides<string>): ChartPicture[] {
  const loaded = { left: withLoads(repetitions.left), right: withLoads(repetitions.right) };
  const draw = (definition: ChartDefinition, { left, right }: Sides<Charted | null>) => {
    const { only } = definition;
    const shown = { left: only === 'right' ? null : left, right: only === 'left' ? null : right };
    if (!shown.left && !shown.right) return [];
    const series = { left: seriesOf(definition, shown.left), right: seriesOf(definition, shown.right) };
    return [chartPicture(definition, series, names)];
  };
  return [
    ...CHARTS.flatMap((definition) => draw(definition, repetitions)),
    ...LOAD_CHARTS.flatMap((definition) => draw(definition, loaded)),
  ];
}

function withLoads(charted: Charted | null): Charted | null {
  return charted?.loads ? charted : null;
}
