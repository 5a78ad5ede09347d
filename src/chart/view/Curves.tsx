import { memo } from 'react';
import { SIDE_COLOR } from '../../display/colors';
import { SIDES } from '../../display/side';
import type { Ghost } from '../layout/ghost';
import type { PixelCurve } from '../layout/pixelCurves';
import type { PlotLayout } from '../layout/plotLayout';
import { tenth } from '../layout/svgPath';

const BROKEN = '7 3.5';
const PART_DASHES = ['1 2.5', '5 2.5', undefined] as const;
/** From the lowest area up. */
const AREA_OPACITY = [0.62, 0.8, 0.34, 0.2, 0.08] as const;
/** Parts say where the whole comes from; faint, they leave it the strongest line until one of them is asked for. */
const PART = { strokeWidth: 1, strokeOpacity: 0.45 } as const;
const ASKED_PART = { strokeWidth: 1.6, strokeOpacity: 1 } as const;
const WIDTH = { main: 2, companion: 1.1, bound: 0.8 } as const;

interface CurvesProps {
  readonly layout: PlotLayout;
  readonly isPrinted: boolean;
}

/** Lines, the main ones over all others; visits are drawn for themselves. */
export function Curves({ layout: { curves, pointedAt, visits }, isPrinted }: CurvesProps) {
  const isMain = ({ curve }: PixelCurve) => curve.definition.role === 'main';
  const mains = visits.length > 0 ? [] : curves.filter(isMain);
  return [...curves.filter((curve) => !isMain(curve)), ...mains].map((curve) => (
    <Line
      key={curve.key}
      curve={curve}
      isAsked={pointedAt !== 'all' && pointedAt.includes(curve.key)}
      isBroken={isPrinted && curve.side === 'right'}
    />
  ));
}

interface LineProps {
  readonly curve: PixelCurve;
  readonly isAsked: boolean;
  readonly isBroken: boolean;
}

const Line = memo(function Line({ curve, isAsked, isBroken }: LineProps) {
  const { role } = curve.curve.definition;
  const weight = role === 'part' ? (isAsked ? ASKED_PART : PART) : { strokeWidth: WIDTH[role] };
  return (
    <path
      data-curve={curve.key}
      d={curve.path}
      fill="none"
      stroke={SIDE_COLOR[curve.side].line}
      strokeDasharray={curve.part < 0 ? (isBroken ? BROKEN : undefined) : PART_DASHES[curve.part % PART_DASHES.length]}
      {...weight}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
});

/** How the main curves ran before: it stands still while a thumb moves those of now. */
export const GhostLines = memo(function GhostLines({ ghost: { lines } }: { ghost: Ghost }) {
  return lines.map(({ key, side, path }) => (
    <path
      key={key}
      data-ghost={key}
      d={path}
      fill="none"
      stroke={SIDE_COLOR[side].line}
      strokeWidth={1.5}
      strokeOpacity={0.55}
      strokeDasharray="4 3"
    />
  ));
});

/** Which way the movement runs along a curve that comes back over itself. */
export function Arrows({ layout: { arrows } }: { layout: PlotLayout }) {
  return arrows.map(({ key, side, x, y, turn }) => (
    <path
      key={key}
      data-way={key}
      d="M-5-4.5L4 0L-5 4.5L-3 0Z"
      transform={`translate(${tenth(x)} ${tenth(y)}) rotate(${Math.round(turn)})`}
      fill={SIDE_COLOR[side].line}
      stroke="var(--page)"
      strokeWidth={1}
    />
  ));
}

/** Shares on top of each other: the first full, the second hatched, the others ever paler. */
export function Areas({ id, layout: { areas } }: { id: string; layout: PlotLayout }) {
  return areas.map(({ key, side, level, path }) => (
    <path
      key={key}
      data-area={key}
      d={path}
      fill={level === 1 ? `url(#${id}${side})` : SIDE_COLOR[side].line}
      fillOpacity={AREA_OPACITY[level]}
      stroke="var(--page)"
    />
  ));
}

/** What areas and gaps are filled with. */
export const Hatches = memo(function Hatches({ id }: { id: string }) {
  return (
    <defs>
      {SIDES.map((side) => (
        <pattern
          key={side}
          id={`${id}${side}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill={SIDE_COLOR[side].line} fillOpacity="0.16" />
          <path d="M0 0v4" stroke={SIDE_COLOR[side].line} strokeWidth="1.6" />
        </pattern>
      ))}
    </defs>
  );
});

/** Hatched: what lies between the main curve of a side and its companion, or between its bounds. */
export function Gaps({ id, layout: { gaps } }: { id: string; layout: PlotLayout }) {
  return gaps.map(({ side, path }) => <path key={side} d={path} fill={`url(#${id}${side})`} fillOpacity={0.75} />);
}
