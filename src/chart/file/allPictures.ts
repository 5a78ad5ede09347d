import { CHARTS, LOAD_CHARTS } from '../data/charts';
import type { ChartDefinition, Charted } from '../data/definition';
import { type Sides, seriesOf, shownSides } from '../data/series';
import { type ChartPicture, chartPicture } from './chartPicture';

/** Every chart of the page as a picture; those of loads only where some are known. */
export function allPictures(repetitions: Sides<Charted | null>, names: Sides<string>): ChartPicture[] {
  const loaded = { left: withLoads(repetitions.left), right: withLoads(repetitions.right) };
  const draw = (definition: ChartDefinition, sides: Sides<Charted | null>) => {
    const { left, right } = shownSides(definition, sides);
    if (!left && !right) return [];
    const series = { left: seriesOf(definition, left), right: seriesOf(definition, right) };
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
