import { isPublished } from '../data/backdrop';
import { backdropsOf } from '../data/backdropsOf';
import type { ChartDefinition, Exercises } from '../data/definition';
import type { Evidence } from '../data/evidence/evidence';
import { marksOf } from '../data/marks';
import { panelsOf, seriesIn } from '../data/panels';
import { neededRange } from '../data/range';
import type { SideSeries, Sides } from '../data/series';
import { layoutPlot } from '../layout/layoutPlot';
import { layOutAxes, type Size } from '../layout/plotSpace';
import { Plot } from '../view/Plot';
import { drawMarkup } from './drawMarkup';

/** A chart without cursor as SVG markup; colors are still `var(--…)`, for whoever writes the file to fill in. */
export interface ChartPicture extends Size {
  readonly title: string;
  readonly unit: string;
  /** What stands under the plot. */
  readonly axis: string;
  readonly markup: string;
}

/** px: of a picture in a text, of one that fills a slide of 16:9 together with what stands around it, and of one on a printed card. */
const PICTURE_SIZE = {
  page: { width: 720, height: 400 },
  slide: { width: 944, height: 380 },
  card: { width: 380, height: 190 },
} as const;
type PictureKind = keyof typeof PICTURE_SIZE;
/** Between two panels. */
const GAP = 16;

/** What a picture shows. */
interface Drawn {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly exercises: Exercises;
  /** How much of what studies tell lies behind it. */
  readonly evidence: Evidence;
}

/** The chart at a size of its own, independent of the window. */
export function chartPicture(drawn: Drawn, kind: PictureKind = 'page'): ChartPicture {
  const size = PICTURE_SIZE[kind];
  const { title, quantity, axis, note } = drawn.definition;
  const sources = backdropsOf(drawn.definition, drawn.exercises, drawn.evidence)
    .filter(isPublished)
    .map(({ name, citation }) => `${name}: ${citation}`);
  return {
    ...size,
    title,
    unit: quantity.symbol,
    axis: [axis.caption, note, ...sources].filter(Boolean).join('. '),
    markup: drawPanels(drawn, size, kind === 'card'),
  };
}

/** All panels of a chart beside each other. */
function drawPanels(drawn: Drawn, { width, height }: Size, isPrinted: boolean): string {
  const { definition, series, exercises, evidence } = drawn;
  const { names } = exercises;
  const panels = panelsOf(definition);
  const backdrops = backdropsOf(definition, exercises, evidence);
  const marks = marksOf(definition, exercises, exercises);
  const size = { width: (width - GAP * (panels.length - 1)) / panels.length, height };
  return drawMarkup(
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {panels.map((panel, i) => {
        const own = seriesIn(panel, series);
        const axes = layOutAxes(panel, neededRange(panel, own, backdrops), size, true);
        const layout = layoutPlot({ axes, series: own, names, pointedAt: 'all', backdrops, marks });
        return (
          <g key={panel.only ?? 'both'} transform={`translate(${i * (size.width + GAP)})`}>
            <Plot layout={layout} names={names} isPrinted={isPrinted} />
          </g>
        );
      })}
    </svg>,
  );
}
