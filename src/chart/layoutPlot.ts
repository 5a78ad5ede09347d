import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Side } from '../display/colors';
import type { ChartDefinition } from './definition';
import { type Bounds, type CurveName, type NamedCurve, nameCurves } from './nameCurves';
import { gridTicks, type Range } from './range';
import { type Curve, presentSides, type SideSeries, type Sides } from './series';
import { layOutStack, type StackArea } from './stack';
import { pathBetween, pathThrough, tenths } from './svgPath';

export const MARGIN = { left: 30, right: 8, top: 10, bottom: 22 } as const;
/** From this width on there is room to name companions too. */
const WIDE = 320;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A chart in pixels: everything that is drawn, and the scales that turn a pointer back into numbers. */
export interface PlotLayout {
  readonly definition: ChartDefinition;
  readonly size: Size;
  readonly bounds: Bounds;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly series: Sides<SideSeries | null>;
  readonly ticks: readonly number[];
  readonly curves: readonly CurvePath[];
  readonly gaps: readonly { readonly side: Side; readonly path: string }[];
  readonly areas: readonly StackArea[];
  readonly curveNames: readonly CurveName[];
  readonly cautions: readonly CautionBar[];
  readonly stops: readonly StopMark[];
}

/** A short bar across the curve where an obstacle ended the movement, with its name beside it. */
export interface StopMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  readonly anchor: 'start' | 'middle';
}

/** A bar along the foot of the plot where a caution applies; a name stands above the first one of its kind. */
export interface CautionBar {
  readonly side: Side;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly name?: CautionName;
}

export interface CautionName {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  readonly y: number;
}

export interface CurvePath {
  readonly key: string;
  readonly side: Side;
  readonly curve: Curve;
  /** Place among the parts of its exercise; -1 for other curves. */
  readonly part: number;
  readonly path: string;
}

export interface PlotInput {
  readonly definition: ChartDefinition;
  readonly series: Sides<SideSeries | null>;
  readonly names: Sides<string>;
  readonly range: Range;
  readonly size: Size;
}

export function layoutPlot({ definition, series, names, range, size }: PlotInput): PlotLayout {
  const bounds: Bounds = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: 0,
    bottom: size.height - MARGIN.bottom,
  };
  const x = scaleLinear([...definition.axis.range], [bounds.left, bounds.right]);
  const y = scaleLinear([...range], [bounds.bottom, MARGIN.top]);
  const pixels = presentSides(series).flatMap(({ side, series: own }) => pixelCurves(side, own, x, y));
  const stack = definition.isStacked ? presentSides(series).flatMap((each) => layOutStack(each, x, y)) : [];
  const isWide = size.width >= WIDE;
  return {
    definition,
    size,
    bounds,
    x,
    y,
    series,
    ticks: gridTicks(definition, range),
    areas: stack,
    curves: (definition.isStacked ? [] : pixels).map(({ px, xText, py, ...curve }) => ({
      ...curve,
      path: pathThrough(xText, py),
    })),
    gaps: definition.gap ? gapsBetween(pixels) : [],
    cautions: layOutCautions(series, x, bounds),
    stops: layOutStops(pixels, series, bounds),
    curveNames: definition.isStacked
      ? []
      : nameCurves(
          pixels.map((curve) => named(curve, names, isWide || !definition.gap)),
          bounds,
        ),
  };
}

interface PixelCurve extends Omit<CurvePath, 'path'> {
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

function named({ key, side, curve, px, py }: PixelCurve, names: Sides<string>, isWide: boolean): NamedCurve {
  const { role, name } = curve.definition;
  const isMain = role === 'main';
  const text = isMain ? names[side] : role === 'part' || isWide ? name : undefined;
  return { key, side, text, isImportant: isMain, ...ascending(px, py) };
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

function layOutCautions(
  series: Sides<SideSeries | null>,
  x: ScaleLinear<number, number>,
  bounds: Bounds,
): CautionBar[] {
  const names: CautionName[] = [];
  const lowest = bounds.bottom - 2 - (presentSides(series).length - 1) * BAR_DISTANCE - NAME_DISTANCE;
  return presentSides(series).flatMap(({ side, series: own }, row) =>
    own.cautions.flatMap(({ name, runs }) =>
      runs.map(([first, last]) => {
        const left = x(own.x[first]);
        const right = Math.max(x(own.x[last]), left + LEAST_BAR);
        const bar = { side, left, right, y: bounds.bottom - 2 - row * BAR_DISTANCE };
        if (names.some(({ text }) => text === name)) return bar;
        const placed = placeName(name, left, lowest, bounds, names);
        names.push(placed);
        return { ...bar, name: placed };
      }),
    ),
  );
}

const NAME_DISTANCE = 6;
const NAME_HEIGHT = 14;
const NAME_GAP = 10;
const CHARACTER_WIDTH = 6.3;

/** Above the bars, inside the plot, a line higher wherever another name is in the way. */
function placeName(
  text: string,
  left: number,
  lowest: number,
  bounds: Bounds,
  others: readonly CautionName[],
): CautionName {
  const width = text.length * CHARACTER_WIDTH;
  const x = Math.max(bounds.left, Math.min(left, bounds.right - width));
  const isInTheWay = (y: number) => (other: CautionName) =>
    other.y === y && x < other.x + other.text.length * CHARACTER_WIDTH + NAME_GAP && other.x < x + width + NAME_GAP;
  let y = lowest;
  while (others.some(isInTheWay(y))) y -= NAME_HEIGHT;
  return { text, x, y };
}

/** Distance of a stop's name from the end of its curve: right of it and above, or below the middle. */
const STOP_TEXT = { right: 6, above: 7, below: 18 } as const;

function layOutStops(pixels: readonly PixelCurve[], series: Sides<SideSeries | null>, bounds: Bounds): StopMark[] {
  const marks: StopMark[] = [];
  for (const { side, curve, px, py } of pixels) {
    if (curve.definition.role !== 'main') continue;
    for (const { end, sample, name } of series[side]?.stops ?? []) {
      const [x, y] = [px[sample], py[sample]];
      const isBottom = end === 'bottom';
      const textX = isBottom ? x + STOP_TEXT.right : x;
      let textY = isBottom
        ? Math.max(y - STOP_TEXT.above, bounds.top + 10)
        : Math.min(y + STOP_TEXT.below, bounds.bottom - 4);
      while (
        marks.some(
          (other) => Math.abs(other.textY - textY) < NAME_HEIGHT && other.anchor === (isBottom ? 'start' : 'middle'),
        )
      )
        textY += NAME_HEIGHT;
      marks.push({ key: `${side}-${end}`, x, y, text: name, textX, textY, anchor: isBottom ? 'start' : 'middle' });
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
