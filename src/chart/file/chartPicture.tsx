import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartDefinition } from '../data/definition';
import { panelsOf, seriesIn } from '../data/panels';
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
/** Between two panels. */
const GAP = 16;

/** The chart at a size of its own, independent of the window. */
export function chartPicture(
  definition: ChartDefinition,
  series: Sides<SideSeries | null>,
  names: Sides<string>,
): ChartPicture {
  return {
    ...PICTURE_SIZE,
    title: definition.title,
    unit: definition.quantity.symbol,
    markup: drawPanels(definition, series, names),
  };
}

/** All panels of a chart beside each other. */
function drawPanels(definition: ChartDefinition, series: Sides<SideSeries | null>, names: Sides<string>): string {
  const panels = panelsOf(definition);
  const { width, height } = PICTURE_SIZE;
  const size = { width: (width - GAP * (panels.length - 1)) / panels.length, height };
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() =>
    root.render(
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {panels.map((panel, i) => {
          const own = seriesIn(panel, series);
          const axes = layOutAxes(panel, neededRange(panel, own), size);
          const layout = layoutPlot({ axes, series: own, names, pointedAt: 'all' });
          return (
            <g key={panel.only ?? 'both'} transform={`translate(${i * (size.width + GAP)})`}>
              <Plot layout={layout} names={names} />
            </g>
          );
        })}
      </svg>,
    ),
  );
  const svg = host.querySelector('svg');
  const markup = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return markup;
}
