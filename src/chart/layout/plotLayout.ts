import type { Side } from '../../display/side';
import type { CautionBar } from './cautionBars';
import type { Label } from './label';
import type { CurveName } from './nameCurves';
import type { PixelCurve, PointedAt } from './pixelCurves';
import type { PlotSpace } from './plotSpace';
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
export function labelsOf({ zeroName, panelName, curveNames, cautions, stops, areas }: PlotLayout): readonly Label[] {
  const named = [...cautions, ...areas].flatMap(({ name }) => name ?? []);
  const single = [zeroName, panelName].filter((label) => label !== null);
  return [...single, ...curveNames, ...named, ...stops];
}
