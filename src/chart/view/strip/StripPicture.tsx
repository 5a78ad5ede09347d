import { memo, useId } from 'react';
import { SIDE_COLOR } from '../../../display/colors';
import { formatDegrees } from '../../../display/numbers';
import { SIDES } from '../../../display/side';
import { THIGH_TRUNK_SCALE, THIGH_TRUNK_TICKS } from '../../../display/thighTrunkScale';
import { laneKey } from '../../data/strip/lanes';
import type { StripLayout, StripRow } from '../../layout/strip/layOutStrip';
import { tenth } from '../../layout/svgPath';

const GRAY = 'var(--ink-3)';
const KINDS = [...SIDES, 'off'] as const;
/** Where an exercise stands: in a pane, or in none. */
const kindOf = ({ source: { side } }: StripRow): (typeof KINDS)[number] => side ?? 'off';
const COLOR = { left: SIDE_COLOR.left.line, right: SIDE_COLOR.right.line, off: GRAY } as const;
/** The outline keeps words readable where a line of the grid passes behind them. */
const OUTLINED = { paintOrder: 'stroke', stroke: 'var(--page)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** All lanes on their scale. Colors are CSS variables, so that files can put paper colors in their place. */
export const StripPicture = memo(function StripPicture({
  layout,
  hasClock,
}: {
  layout: StripLayout;
  hasClock: boolean;
}) {
  const id = useId().replaceAll(/[^\w]/g, '');
  const { width, height, rows } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={12} fill={GRAY} aria-hidden="true">
      <Hatches id={id} />
      <Grid layout={layout} />
      {rows.map((row) => (
        <Row key={laneKey(row.source)} row={row} hatch={`url(#${id}${kindOf(row)})`} />
      ))}
      {hasClock &&
        rows.map(({ source: { side }, base, lane }) => side && lane && <Now key={side} side={side} base={base} />)}
    </svg>
  );
});

/** What the part of the pelvis is filled with. */
const Hatches = memo(function Hatches({ id }: { id: string }) {
  return (
    <defs>
      {KINDS.map((kind) => (
        <pattern
          key={kind}
          id={`${id}${kind}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill={COLOR[kind]} fillOpacity="0.16" />
          <path d="M0 0v4" stroke={COLOR[kind]} strokeWidth="1.6" />
        </pattern>
      ))}
    </defs>
  );
});

/** From −20° to neutral, px: from here on both have room for their words. */
const ROOM_FOR_WORDS = 56;

function Grid({ layout: { x, foot } }: { layout: StripLayout }) {
  const { from } = THIGH_TRUNK_SCALE;
  const hasRoom = x.at(0) - x.at(from) > ROOM_FOR_WORDS;
  const nameOf = (tick: number) => {
    if (tick === from && !hasRoom) return '';
    return tick === 0 && hasRoom ? 'neutral 0°' : formatDegrees(tick);
  };
  return [from, ...THIGH_TRUNK_TICKS].map((tick) => (
    <g key={tick}>
      <path
        d={`M${tenth(x.at(tick))} 0V${foot}`}
        stroke={tick === 0 ? GRAY : 'var(--line)'}
        strokeDasharray={tick === 0 ? '2 3' : undefined}
      />
      <text x={tenth(x.at(tick))} y={foot + 16} textAnchor="middle">
        {nameOf(tick)}
      </text>
    </g>
  ));
}

const Row = memo(function Row({ row, hatch }: { row: StripRow; hatch: string }) {
  const { source, lane, base, name, area, back, hip, pelvis, ends, note } = row;
  const isOnStage = source.side !== null;
  const color = COLOR[kindOf(row)];
  const opacity = (isOnStage ? 0.9 : 0.42) * (lane?.isOlder ? 0.5 : 1);
  return (
    <g data-lane={laneKey(source)} data-older={lane?.isOlder || undefined}>
      <text
        {...name}
        fontSize={13}
        fontWeight={isOnStage ? 640 : 420}
        fill={isOnStage ? 'var(--ink)' : 'var(--ink-2)'}
        {...OUTLINED}
      >
        {name.text}
      </text>
      {area && <path d={area} fill={color} fillOpacity={opacity} />}
      {row.ghost && (
        <path data-ghost={laneKey(source)} d={row.ghost} fill="none" stroke="var(--ink)" strokeDasharray="4 3" />
      )}
      {back && (
        <path d={back} fill="none" stroke={isOnStage ? 'var(--ink)' : GRAY} strokeWidth={1} strokeDasharray="3 2" />
      )}
      {hip && <Bar left={hip.left} right={hip.right} y={base + 2} fill={color} fillOpacity={isOnStage ? 1 : 0.6} />}
      {pelvis && <Bar left={pelvis.left} right={pelvis.right} y={base + 2} fill={hatch} />}
      {ends.map(({ text, x, y }, i) => (
        <text key={i} x={x} y={y} textAnchor={i === 0 ? 'end' : 'start'} fill="var(--ink-2)" {...OUTLINED}>
          {text}
        </text>
      ))}
      {note.map(({ text, x, y }) => (
        <text key={y} x={x} y={y} fill="var(--ink-2)" {...OUTLINED}>
          {text}
        </text>
      ))}
    </g>
  );
});

interface BarProps {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fill: string;
  readonly fillOpacity?: number;
}

function Bar({ left, right, y, ...paint }: BarProps) {
  return <rect x={left} y={y} width={tenth(Math.max(1, right - left))} height={4} {...paint} />;
}

/** Where the figure is now: a bar over the whole lane, and a notch in the bar of the hip joint; moved by the clock. */
function Now({ side, base }: { side: string; base: number }) {
  return (
    <g data-now={side} stroke="var(--ink)">
      <path data-of="thighTrunk" d={`M0 ${base - 26}V${base + 2}`} strokeWidth={2.5} />
      <path data-of="hip" d={`M0 ${base + 1}V${base + 8}`} strokeWidth={2.5} />
    </g>
  );
}
