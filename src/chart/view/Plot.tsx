import { memo, useId, useRef } from 'react';
import { SIDE_COLOR } from '../../display/colors';
import type { Sides } from '../data/series';
import type { Ghost } from '../layout/ghost';
import type { PlotLayout } from '../layout/plotLayout';
import { Backdrops } from './Backdrops';
import { CursorRules, CursorSpots } from './CursorLayer';
import { Areas, Arrows, Curves, Gaps, GhostLines, Hatches } from './Curves';
import type { Cursor } from './cursor';
import { GridLines } from './GridLines';
import { Absences, AreaNames, Cautions, CurveNames, PlotLabel, Stops } from './PlotLabels';
import { useCursor } from './useCursor';
import { Marks, Visits } from './Visits';

interface PlotProps {
  readonly layout: PlotLayout;
  readonly names: Sides<string>;
  readonly areAwaited?: Sides<boolean>;
  readonly ghost?: Ghost | null;
  /** Keys of names that stand over the plot as buttons. */
  readonly buttons?: ReadonlySet<string>;
  /** Absent in files, which have no clock. */
  readonly cursor?: Cursor;
  /** On paper that may know no colors: the lines of one side are broken. */
  readonly isPrinted?: boolean;
}

const NO_BUTTONS: ReadonlySet<string> = new Set();

/** A chart's picture. Colors are CSS variables, so that files can put paper colors in their place. */
export const Plot = memo(function Plot({
  layout,
  names,
  areAwaited,
  ghost = null,
  buttons = NO_BUTTONS,
  cursor,
  isPrinted = false,
}: PlotProps) {
  const id = useId().replaceAll(/[^\w]/g, '');
  const svg = useRef<SVGSVGElement>(null);
  useCursor(svg, { layout, ghost }, cursor);
  const { width, height } = layout.axes.size;
  return (
    <svg
      ref={svg}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={12}
      fill="var(--ink-3)"
      aria-hidden="true"
    >
      <Hatches id={id} />
      <GridLines axes={layout.axes} />
      <Backdrops layout={layout} />
      <Areas id={id} layout={layout} />
      <Gaps id={id} layout={layout} />
      {ghost && <GhostLines ghost={ghost} />}
      <Curves layout={layout} isPrinted={isPrinted} />
      <Visits layout={layout} />
      <Marks layout={layout} />
      <Arrows layout={layout} />
      {cursor && <CursorRules axes={layout.axes} />}
      <Absences layout={layout} names={names} areAwaited={areAwaited} />
      <AreaNames layout={layout} />
      {layout.zeroName && <PlotLabel label={layout.zeroName} />}
      {layout.panelName && (
        <PlotLabel label={layout.panelName} fill={SIDE_COLOR[layout.panelName.side].line} fontWeight={560} />
      )}
      <Cautions layout={layout} />
      <Stops layout={layout} />
      <CurveNames layout={layout} buttons={buttons} />
      {cursor && <CursorSpots />}
    </svg>
  );
});
