import { SIDES } from '../../display/side';
import type { Backdrop } from '../data/backdrop';
import type { Axis } from '../data/definition';
import type { Mark } from '../data/marks';
import { presentSides, type Sides } from '../data/series';
import { ascending } from './ascending';
import { layOutBackdrops } from './backdrops';
import { layOutCautions } from './cautionBars';
import { BASELINE, type Label, textBox } from './label';
import { layOutMarks } from './marks';
import { type NamedCurve, nameCurves } from './nameCurves';
import { type PixelCurve, type PointedAt, pixelCurves } from './pixelCurves';
import { type Gap, labelsOf, type PanelName, type PlotLayout } from './plotLayout';
import { type Axes, MARGIN, type PlotSpace } from './plotSpace';
import { layOutVisits, type VisitLine } from './sideBySide';
import { layOutStack } from './stack';
import { layOutStops } from './stopMarks';
import { pathBetween } from './svgPath';
import { visitsOf } from './visits';
import { layOutArrows } from './wayArrows';

/** From this width on there is room to name companions too. */
const WIDE = 320;

interface PlotInput extends PlotSpace {
  readonly names: Sides<string>;
  /** Parts that are named and drawn in full; the others stay faint. */
  readonly pointedAt?: PointedAt;
  readonly backdrops?: readonly Backdrop[];
  readonly marks?: readonly Mark[];
}

export function layoutPlot({ axes, series, names, pointedAt = [], backdrops = [], marks = [] }: PlotInput): PlotLayout {
  const { definition, bounds, size } = axes;
  const space: PlotSpace = { axes, series };
  const behind = layOutBackdrops(backdrops, axes);
  const curves = definition.isStacked ? [] : pixelCurves(space);
  const visits = definition.isVisit ? layOutVisits(curves) : [];
  const unnamed = {
    ...space,
    curves,
    areas: definition.isStacked ? presentSides(series).flatMap((each) => layOutStack(each, space)) : [],
    pointedAt,
    gaps: definition.gap ? gapsBetween(curves, definition.axis) : [],
    // a visit is the same there and back
    arrows: definition.isVisit ? [] : layOutArrows(curves, axes),
    visits,
    backdrops: behind.shapes,
    marks: layOutMarks(marks, axes),
    zeroName: placeZeroName(axes),
    panelName: placePanelName(space, names),
    cautions: layOutCautions(space),
    stops: layOutStops(curves, space),
    curveNames: [],
  };
  if (definition.isStacked) return unnamed;
  const naming: Naming = { names, pointedAt, namesCompanions: size.width >= WIDE || !definition.gap, lines: visits };
  const curveNames = nameCurves([...curves.map((curve) => named(curve, naming)), ...behind.names], {
    bounds,
    taken: labelsOf(unnamed).map(({ box }) => box),
    visits: visitsOf(space),
  });
  return { ...unnamed, curveNames };
}

/** At the left end of the line, on it. */
function placeZeroName({ definition: { zero }, bounds, y }: Axes): Label | null {
  return zero?.name ? { key: 'zero', text: zero.name, box: textBox(zero.name, bounds.left + 5, y.at(0) - 5) } : null;
}

/** In the room above the curves, at the left end; where there are none, what is said of that names the exercise. */
function placePanelName({ axes, series }: PlotSpace, names: Sides<string>): PanelName | null {
  const { definition, bounds } = axes;
  const { only } = definition;
  if (!only || !series[only]) return null;
  const box = textBox(names[only], bounds.left + 5, MARGIN.top + BASELINE);
  return { key: 'panel', side: only, text: names[only], box };
}

/** Which curves get a name, and which. */
interface Naming {
  readonly names: Sides<string>;
  readonly namesCompanions: boolean;
  readonly pointedAt: PointedAt;
  /** Of curves that are drawn there but not back. */
  readonly lines: readonly VisitLine[];
}

function named({ key, side, curve, px, py }: PixelCurve, naming: Naming): NamedCurve {
  const { names, namesCompanions, pointedAt, lines } = naming;
  const { role, name } = curve.definition;
  const isPicture = pointedAt === 'all';
  const isAsked = isPicture ? role !== 'bound' : pointedAt.includes(key);
  // nobody can point in a picture: every line says whose it is
  const own = isPicture ? `${name}, ${names[side]}` : name;
  const shown = {
    main: names[side],
    companion: namesCompanions ? own : undefined,
    bound: undefined,
    part: isAsked ? own : undefined,
  };
  const rank = role === 'main' ? 'main' : isAsked ? 'asked' : 'spare';
  const { x, y } = lines.find((line) => line.key === key) ?? ascending(px, py);
  return { key, side, text: shown[role], rank, x, y };
}

/** Outline of what lies between the main curve of a side and its companion, or between its two bounds. */
function gapsBetween(pixels: readonly PixelCurve[], { isClock }: Axis): Gap[] {
  return SIDES.flatMap((side) => {
    const of = (...roles: string[]) =>
      pixels.filter((c) => c.side === side && roles.includes(c.curve.definition.role)).slice(0, 2);
    const bounds = of('bound');
    const [a, b] = bounds.length === 2 ? bounds : of('main', 'companion');
    return b ? [{ side, path: outline(a, b, isClock) }] : [];
  });
}

function outline({ xText: x, py: a }: PixelCurve, { py: b }: PixelCurve, isClock: boolean): string {
  if (isClock) return pathBetween(x, a, b);
  // along an angle the way down lies over the way up: drawn the same way round, so that the two do not cancel
  const top = (x.length - 1) / 2;
  return (
    pathBetween(x.slice(0, top + 1), a.slice(0, top + 1), b.slice(0, top + 1)) +
    pathBetween(x.slice(top), b.slice(top), a.slice(top))
  );
}
