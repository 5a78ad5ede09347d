import { memo } from 'react';
import { SIDE_COLOR } from '../../display/colors';
import { SIDES, type Side } from '../../display/side';
import { type Axes, MARGIN } from '../layout/plotSpace';
import { CHIP_HEIGHT } from '../layout/spots';

/** A line where each exercise stands, behind the words. */
export function CursorRules({ axes: { bounds, definition } }: { axes: Axes }) {
  if (!definition.axis.isClock) return null;
  const sides = definition.only ? [definition.only] : SIDES;
  return sides.map((side) => (
    <path
      key={side}
      data-rule={side}
      d={`M0 ${MARGIN.top - 6}V${bounds.bottom}`}
      stroke="var(--ink)"
      strokeWidth={1.25}
    />
  ));
}

/** Marks and value chips of both sides; useCursor moves them. */
export const CursorSpots = memo(function CursorSpots() {
  return (
    <g data-cursor="" pointerEvents="none">
      {SIDES.map((side) => (
        <g key={side} data-side={side}>
          <Mark side={side} />
          <g>
            <rect y={-CHIP_HEIGHT / 2} height={CHIP_HEIGHT} rx={3} fill={SIDE_COLOR[side].line} />
            <text y={4.3} textAnchor="middle" fontWeight={640} fill={SIDE_COLOR[side].on} />
          </g>
        </g>
      ))}
    </g>
  );
});

function Mark({ side }: { side: Side }) {
  const paint = { fill: SIDE_COLOR[side].line, stroke: 'var(--page)', strokeWidth: 1.5 };
  return side === 'left' ? <circle r={4.5} {...paint} /> : <path d="M0-5.7L5.7 0L0 5.7L-5.7 0Z" {...paint} />;
}
