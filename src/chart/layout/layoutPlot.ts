import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Side } from '../../display/colors';
import type { ChartDefinition } from '../data/definition';
import { gridTicks, type Range } from '../data/range';
import { type Curve, presentSides, type SideSeries, type Sides } from '../data/series';
import { type Box, overlaps, textBox, textWidth, type Word } from './label';
import { type CurveName, type NamedCurve, nameCurves } from './nameCurves';
import { MARGIN, type PlotFrame } from './plotSpace';
import { visitsOf } from './spots';
import { layOutStack, type StackArea } from './stack';
import { pathBetween, pathThrough, tenths } from './svgPath';

/** From this width on there is room to name companions too. */
const WIDE = 320;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart in pixels: everything that is drawn, and the scales that turn a pointer back into numbers. */
export interface PlotLayout extends PlotFrame {
  readonly size: Size;
  readonly ticks: readonly number[];
  readonly curves: readonly CurvePath[];
  readonly gaps: readonly { readonly side: Side; readonly path: string }[];
  readonly areas: readonly StackArea[];
  readonly zeroName: Word | null;
  readonly curveNames: readonly CurveName[];
  readonly cautions: readonly CautionBar[];
  readonly stops: readonly StopMark[];
}

/** Every word the cursor's chips can come over. */
export function wordsOf({ zeroName, curveNames, cautions, stops, areas }: PlotLayout): readonly Word[] {
  const named = [...cautions, ...areas].flatMap(({ name }) => name ?? []);
  return [...(zeroName ? [zeroName] : []), ...curveNames, ...named, ...stops];
}

/** A short bar across the curve where an obstacle ended the movement, with its name beside it. */
export interface StopMark extends Word {
  readonly x: number;
  readonly y: number;
}

/** A bar along the foot of the plot where a caution applies; a name stands above the first one of its kind. */
export interface CautionBar {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly name?: Word;
}

export interface CurvePath {
  readonly key: string;
  readonly side: Side;
  readonly curve: Curve;
  /** Place among the parts of its exercise; -1 for other curves. */
  readonly part: number;
  readonly isPointedAt: boolean;
  readonly path: string;
}

export interface PlotInput {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  readonly range: Range;
  readonly size: Size;
  /** Parts that are named and drawn in full; the others stay faint. */
  readonly pointedAt?: PointedAt;
}

/** Keys of the curves somebody points at or has picked; all where nobody can point, as in a file. */
export type PointedAt = readonly string[] | 'all';

export function layoutPlot({ definition, series, names, range, size, pointedAt = [] }: PlotInput): PlotLayout {
  const bounds: Box = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: 0,
    bottom: size.height - MARGIN.bottom,
  };
  const x = scaleLinear([...definition.axis.range], [bounds.left, bounds.right]);
  const y = scaleLinear([...range], [bounds.bottom, MARGIN.top]);
  const frame: PlotFrame = { definition, series, bounds, x, y };
  const pixels = presentSides(series).flatMap(({ side, series: own }) => pixelCurves(side, own, x, y));
  const unnamed = {
    ...frame,
    size,
    ticks: gridTicks(definition, range),
    areas: definition.isStacked ? presentSides(series).flatMap((each) => layOutStack(each, frame)) : [],
    curves: (definition.isStacked ? [] : pixels).map(({ px, xText, py, ...curve }) => ({
      ...curve,
      isPointedAt: pointedAt !== 'all' && pointedAt.includes(curve.key),
      path: pathThrough(xText, py),
    })),
    gaps: definition.gap ? gapsBetween(pixels) : [],
    zeroName: placeZeroName(frame),
    cautions: layOutCautions(series, x, bounds),
    stops: layOutStops(pixels, series, bounds),
    curveNames: [],
  };
  if (definition.isStacked) return unnamed;
  const hasRoom = size.width >= WIDE || !definition.gap;
  const curveNames = nameCurves(
    pixels.map((curve) => named(curve, names, hasRoom, pointedAt)),
    { bounds, taken: wordsOf(unnamed).map(({ box }) => box), visits: visitsOf(frame) },
  );
  return { ...unnamed, curveNames };
}

/** At the left end of the line, on it. */
function placeZeroName({ definition: { zero }, bounds, y }: PlotFrame): Word | null {
  return zero?.name ? { key: 'zero', text: zero.name, box: textBox(zero.name, bounds.left + 5, y(0) - 5) } : null;
}

interface PixelCurve extends Omit<CurvePath, 'path' | 'isPointedAt'> {
  readonly px: Float64Array;
  readonly xText: readonly string[];
  readonly py: Float64Array;
}

function pixelCurves(
  side: Side,
  series: SideSeries,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): PixelCurve[] {
  const px = scaled(series.x, x);
  const xText = Array.from(px, tenths);
  const parts = series.curves.filter((curve) => curve.definition.role === 'part');
  return series.curves.map((curve) => ({
    key: `${side}-${curve.definition.column}`,
    side,
    curve,
    part: parts.indexOf(curve),
    px,
    xText,
    py: scaled(curve.y, y),
  }));
}

/** A straight loop over the two ends of the scale: calling the scale for each sample costs several times more. */
function scaled(values: Float64Array, scale: ScaleLinear<number, number>): Float64Array {
  const [d0, d1] = scale.domain();
  const [r0, r1] = scale.range();
  const slope = (r1 - r0) / (d1 - d0);
  return values.map((value) => r0 + (value - d0) * slope);
}

function named(
  { key, side, curve, px, py }: PixelCurve,
  names: Sides<string>,
  hasRoom: boolean,
  pointedAt: PointedAt,
): NamedCurve {
  const { role, name } = curve.definition;
  const isAsked = pointedAt === 'all' ? role === 'part' : pointedAt.includes(key);
  const shown = { main: names[side], companion: hasRoom ? name : undefined, part: isAsked ? name : undefined };
  const rank = role === 'main' ? 'main' : isAsked && pointedAt !== 'all' ? 'asked' : 'spare';
  return { key, side, text: shown[role], rank, ...ascending(px, py) };
}

/** The same points from left to right: along an angle the way back lies over the way up. */
function ascending(px: Float64Array, py: Float64Array): { x: Float64Array; y: Float64Array } {
  if (px.every((value, i) => i === 0 || value >= px[i - 1])) return { x: px, y: py };
  const order = Array.from(px, (_, i) => i).sort((a, b) => px[a] - px[b]);
  return { x: Float64Array.from(order, (i) => px[i]), y: Float64Array.from(order, (i) => py[i]) };
}

/** Outline of what lies between the main curve of a side and its companion. */
function gapsBetween(pixels: readonly PixelCurve[]): PlotLayout['gaps'] {
  return pixels.flatMap(({ side, curve, xText, py }) => {
    const companion = pixels.find((c) => c.side === side && c.curve.definition.role === 'companion');
    if (curve.definition.role !== 'main' || !companion) return [];
    return [{ side, path: pathBetween(xText, py, companion.py) }];
  });
}

const BAR_DISTANCE = 4;
/** A bar of one sample is still seen. */
const LEAST_BAR = 3;

function layOutCautions(series: Sides<SideSeries | null>, x: ScaleLinear<number, number>, bounds: Box): CautionBar[] {
  const names: Word[] = [];
  const lowest = bounds.bottom - 2 - (presentSides(series).length - 1) * BAR_DISTANCE - NAME_DISTANCE;
  return presentSides(series).flatMap(({ side, series: own }, row) =>
    own.cautions.flatMap(({ name, runs }) =>
      runs.map(([first, last]) => {
        const left = x(own.x[first]);
        const right = Math.max(x(own.x[last]), left + LEAST_BAR);
        const bar = { side, left, right, y: bounds.bottom - 2 - row * BAR_DISTANCE };
        if (names.some(({ text }) => text === name)) return bar;
        const placed = placeCaution(name, left, lowest, bounds, names);
        names.push(placed);
        return { ...bar, name: placed };
      }),
    ),
  );
}

const NAME_DISTANCE = 6;
const NAME_HEIGHT = 14;
const NAME_GAP = 10;

/** Above the bars, inside the plot, a line higher wherever another name is in the way. */
function placeCaution(text: string, left: number, lowest: number, bounds: Box, others: readonly Word[]): Word {
  const x = Math.max(bounds.left, Math.min(left, bounds.right - textWidth(text)));
  const isInTheWay = ({ left, right, ...rows }: Box) =>
    others.some((other) => overlaps({ ...rows, left: left - NAME_GAP, right: right + NAME_GAP }, other.box));
  let y = lowest;
  while (isInTheWay(textBox(text, x, y))) y -= NAME_HEIGHT;
  return { key: `caution-${text}`, text, box: textBox(text, x, y) };
}

/** Distance of a stop's name from the end of its curve: right of it and above, or below the middle. */
const STOP_TEXT = { right: 6, above: 7, below: 18 } as const;

function layOutStops(pixels: readonly PixelCurve[], series: Sides<SideSeries | null>, bounds: Box): StopMark[] {
  const marks: StopMark[] = [];
  for (const { side, curve, px, py } of pixels) {
    if (curve.definition.role !== 'main') continue;
    for (const { end, sample, name: text } of series[side]?.stops ?? []) {
      const [x, y] = [px[sample], py[sample]];
      const isBottom = end === 'bottom';
      const left = isBottom ? x + STOP_TEXT.right : x - textWidth(text) / 2;
      let baseline = isBottom
        ? Math.max(y - STOP_TEXT.above, bounds.top + 10)
        : Math.min(y + STOP_TEXT.below, bounds.bottom - 4);
      while (marks.some(({ box }) => overlaps(box, textBox(text, left, baseline)))) baseline += NAME_HEIGHT;
      marks.push({ key: `${side}-${end}`, x, y, text, box: textBox(text, left, baseline) });
    }
  }
  return marks;
}

/** The fraction of the repetition a pointer at (px, py) means; null where there is nothing to point at. */
export function fractionAt(layout: PlotLayout, px: number, py: number): number | null {
  const { axis } = layout.definition;
  if (axis.isClock) {
    const [low, high] = axis.range;
    return Math.min(1, Math.max(0, (layout.x.invert(px) - low) / (high - low)));
  }
  let nearest: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { series } of presentSides(layout.series))
    for (let i = 0; i < series.sampleCount; i++) {
      const distance = Math.hypot(layout.x(series.x[i]) - px, layout.y(series.curves[0].y[i]) - py);
      if (distance >= shortest) continue;
      shortest = distance;
      nearest = i / (series.sampleCount - 1);
    }
  return nearest;
}
