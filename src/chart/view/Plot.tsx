import { useId, useRef } from 'react';
import { SIDE_COLOR, SIDES, type Side } from '../../display/colors';
import { formatNumber } from '../../display/numbers';
import type { Sides } from '../data/series';
import { BASELINE, type Word } from '../layout/label';
import type { CurvePath, PlotLayout } from '../layout/layoutPlot';
import { CursorRule, CursorSpots } from './CursorLayer';
import type { Cursor } from './cursor';
import { useCursor } from './useCursor';

const PART_DASHES = ['1 2.5', '5 2.5', undefined] as const;
/** From the lowest area up. */
const AREA_OPACITY = [0.62, 0.8, 0.24] as const;
/** The outline keeps names readable where a grid line passes behind them. */
const OUTLINED = { paintOrder: 'stroke', stroke: 'var(--page)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

interface PlotProps {
  readonly layout: PlotLayout;
  readonly names: Sides<string>;
  /** Absent in files, which have no clock. */
  readonly cursor?: Cursor;
}

/** A chart's picture. Colors are CSS variables, so that files can put paper colors in their place. */
export function Plot({ layout, names, cursor }: PlotProps) {
  const id = useId().replaceAll(/[^\w]/g, '');
  const svg = useRef<SVGSVGElement>(null);
  useCursor(svg, layout, cursor);
  const { width, height } = layout.size;
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
      <Grid layout={layout} />
      <Areas id={id} layout={layout} />
      {layout.gaps.map(({ side, path }) => (
        <path key={side} d={path} fill={`url(#${id}${side})`} opacity={0.75} />
      ))}
      {layout.curves.filter((curve) => curve.curve.definition.role !== 'main').map(drawCurve)}
      {layout.curves.filter((curve) => curve.curve.definition.role === 'main').map(drawCurve)}
      {cursor && <CursorRule layout={layout} />}
      <Absences layout={layout} names={names} />
      <AreaNames layout={layout} />
      {layout.zeroName && <Text word={layout.zeroName} />}
      <Cautions layout={layout} />
      <Stops layout={layout} />
      <CurveNames layout={layout} />
      {cursor && <CursorSpots />}
    </svg>
  );
}

function Hatches({ id }: { id: string }) {
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
          <rect width="4" height="4" fill={SIDE_COLOR[side].line} opacity="0.16" />
          <path d="M0 0v4" stroke={SIDE_COLOR[side].line} strokeWidth="1.6" />
        </pattern>
      ))}
    </defs>
  );
}

function Grid({ layout: { definition, bounds, x, y, ticks } }: { layout: PlotLayout }) {
  const { axis, zero, quantity } = definition;
  const decimals = ticks.every(Number.isInteger) ? 0 : quantity.decimals;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          {(tick !== 0 || !zero) && (
            <path d={`M${bounds.left} ${round(y(tick))}H${bounds.right}`} stroke="var(--line)" />
          )}
          {(tick !== 0 || !zero?.name) && (
            <text x={bounds.left - 7} y={round(y(tick) + 4)} textAnchor="end">
              {formatNumber(tick, decimals)}
            </text>
          )}
        </g>
      ))}
      {zero && (
        <path d={`M${bounds.left} ${round(y(0))}H${bounds.right}`} stroke="var(--ink-3)" strokeDasharray="2 3" />
      )}
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${round(x(tick))} ${bounds.bottom}v4`} stroke="var(--line-strong)" />
          <text
            x={round(x(tick))}
            y={bounds.bottom + 17}
            textAnchor={tick === axis.range[0] ? 'start' : tick === axis.range[1] ? 'end' : 'middle'}
          >
            {axis.format(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

/** Parts say where the whole comes from; faint, they leave it the strongest line until one of them is asked for. */
const PART = { strokeWidth: 1, opacity: 0.45 } as const;
const ASKED_PART = { strokeWidth: 1.6, opacity: 1 } as const;
const WIDTH = { main: 2, companion: 1.1 } as const;

function drawCurve({ key, side, curve, part, isPointedAt, path }: CurvePath) {
  const { role } = curve.definition;
  const weight = role === 'part' ? (isPointedAt ? ASKED_PART : PART) : { strokeWidth: WIDTH[role] };
  return (
    <path
      key={key}
      data-curve={key}
      d={path}
      fill="none"
      stroke={SIDE_COLOR[side].line}
      strokeDasharray={part < 0 ? undefined : PART_DASHES[part % PART_DASHES.length]}
      {...weight}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
}

/** A word of the plot; it steps aside while a chip of the cursor comes over it. */
function Text({ word: { key, text, box }, end = 'left', ...look }: TextProps) {
  return (
    <text
      data-word={key}
      x={round(box[end])}
      y={round(box.top + BASELINE)}
      textAnchor={end === 'left' ? 'start' : 'end'}
      {...OUTLINED}
      {...look}
    >
      {text}
    </text>
  );
}

interface TextProps {
  readonly word: Word;
  /** The end that stands where the layout has it, whatever the true width. */
  readonly end?: 'left' | 'right';
  readonly fill?: string;
  readonly fontWeight?: number;
}

/** Gray words, colored bars: where the curve above needs a second thought. */
function Cautions({ layout: { cautions } }: { layout: PlotLayout }) {
  return cautions.map(({ side, left, right, y, name }) => (
    <g key={`${side}${left}`}>
      <path d={`M${round(left)} ${y}H${round(right)}`} stroke={SIDE_COLOR[side].line} strokeWidth={3} />
      {name && <Text word={name} />}
    </g>
  ));
}

/** Where body or machine ended the movement: the bar of a slider's edge, with its name. */
function Stops({ layout: { stops } }: { layout: PlotLayout }) {
  return stops.map((stop) => (
    <g key={stop.key} data-stop={stop.key}>
      <path d={`M${round(stop.x)} ${round(stop.y - 6)}v12`} stroke="var(--limit)" strokeWidth={2} />
      <Text word={stop} fill="var(--limit)" />
    </g>
  ));
}

function CurveNames({ layout }: { layout: PlotLayout }) {
  return layout.curveNames.map((name) => (
    <Text
      key={name.key}
      word={name}
      end="right"
      fill={SIDE_COLOR[name.side].line}
      fontWeight={name.isMain ? 560 : 420}
    />
  ));
}

/** Shares on top of each other: the first full, the second hatched, the third pale. */
function Areas({ id, layout: { areas } }: { id: string; layout: PlotLayout }) {
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

/** Each share's name inside its area. */
function AreaNames({ layout: { areas } }: { layout: PlotLayout }) {
  return areas.map(({ name }) => name && <Text key={name.key} word={name} fill="var(--ink)" />);
}

/** A quiet note in place of the curve of an exercise without a repetition. */
function Absences({ layout: { definition, bounds, series }, names }: { layout: PlotLayout; names: Sides<string> }) {
  const { only, absence = 'no repetition' } = definition;
  const absent: Side[] = SIDES.filter((side) => !series[side] && (only === undefined || only === side));
  return absent.map((side, i) => (
    <text key={side} x={bounds.right} y={bounds.top + 12 + 16 * i} textAnchor="end" {...OUTLINED}>
      {`${names[side]}: ${absence}`}
    </text>
  ));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
