import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartDefinition } from '../data/definition';
import { neededRange } from '../data/range';
import type { SideSeries, Sides } from '../data/series';
import { layoutPlot } from '../layout/layoutPlot';
import { layOutAxes, type Size } from '../layout/plotSpace';
import { Plot } from '../view/Plot';

/** A chart without cursor as SVG markup; colors are still `var(--…)`, for whoever writes the file to fill in. */
export interface ChartPicture extends Size {
  readonly title: string;
  readonly unit: string;
  readonly markup: string;
}

const PICTURE_SIZE: Size = { width: 640, height: 340 };

/** The chart at a size of its own, independent of the window. */
export function chartPicture(
  definition: ChartDefinition,
  series: Sides<SideSeries | null>,
  names: Sides<string>,
): ChartPicture {
  const axes = layOutAxes(definition, neededRange(definition, series), PICTURE_SIZE);
  const layout = layoutPlot({ axes, series, names, pointedAt: 'all' });
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<Plot layout={layout} names={names} />));
  const svg = host.querySelector('svg');
  const markup = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return {
    ...PICTURE_SIZE,
    title: definition.only ? `${definition.title}, ${names[definition.only]}` : definition.title,
    unit: definition.quantity.symbol,
    markup,
  };
}
