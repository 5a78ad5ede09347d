import type { Side } from '../../display/side';
import type { BackdropShape } from './backdrops';
import type { CautionBar } from './cautionBars';
import type { Label } from './label';
import type { MarkSpot } from './marks';
import type { CurveName } from './nameCurves';
import type { PixelCurve, PointedAt } from './pixelCurves';
import type { PlotSpace } from './plotSpace';
import type { VisitLine } from './sideBySide';
import type { StackArea } from './stack';
import type { StopMark } from './stopMarks';
import type { WayArrow } from './wayArrows';

/** A chart in pixels: everything that is drawn, and the scales that turn a pointer back into numbers. */
export interface PlotLayout extends PlotSpace {
  readonly curves: readonly PixelCurve[];
  /** Curves that are drawn in full although they are parts. */
  readonly pointedAt: PointedAt;
  readonly gaps: readonly Gap[];
  readonly areas: readonly StackArea[];
  readonly arrows: readonly WayArrow[];
  readonly zeroName: Label | null;
  /** The exercise a panel belongs to. */
  readonly panelName: PanelName | null;
  readonly curveNames: readonly CurveName[];
  readonly cautions: readonly CautionBar[];
  readonly stops: readonly StopMark[];
  readonly backdrops: readonly BackdropShape[];
  /** Main curves as visits of a course, where the chart shows those. */
  readonly visits: readonly VisitLine[];
  readonly marks: readonly MarkSpot[];
}

export interface PanelName extends Label {
  readonly side: Side;
}

/** What lies between the main curve of a side and its companion, or between its bounds. */
export interface Gap {
  readonly side: Side;
  readonly path: string;
}

/** Every label the cursor's chips can come over. */
export function labelsOf(layout: PlotLayout): readonly Label[] {
  const { zeroName, panelName, curveNames, cautions, stops, areas, marks } = layout;
  const named = [...cautions, ...areas, ...marks].flatMap(({ name }) => name ?? []);
  const single = [zeroName, panelName].filter((label) => label !== null);
  return [...single, ...curveNames, ...named, ...stops];
}
