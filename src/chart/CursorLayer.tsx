import { useLayoutEffect, useRef } from 'react';
import { SIDE_COLOR, SIDES, type Side } from '../display/colors';
import { formatNumber } from '../display/numbers';
import type { Cursor } from './cursor';
import { MARGIN, type PlotLayout } from './layoutPlot';
import { partChips } from './partChips';
import { presentSides, valueAt } from './series';

const CHIP_HEIGHT = 18;
const CHIP_GAP = 20;
const CHIP_DISTANCE = 9;
const CHARACTER_WIDTH = 7.1;
const CHIP_PADDING = 11;
/** Chips stand right of the cursor up to this share of the axis, left of it beyond. */
const FLIP_AT = 0.62;

/** Line, marks and value chips at the cursor. Moved by attributes, outside React: playing costs no rendering. */
export function CursorLayer({ layout, cursor }: { layout: PlotLayout; cursor: Cursor }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const nodes = group.current;
    if (!nodes) return;
    moveCursor(nodes, layout, cursor.get());
    return cursor.subscribe((fraction) => moveCursor(nodes, layout, fraction));
  }, [layout, cursor]);
  return (
    <g ref={group} data-cursor="" pointerEvents="none">
      <path d={`M0 ${MARGIN.top - 6}V${layout.bounds.bottom}`} stroke="var(--ink)" strokeWidth={1.25} />
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
}

function Mark({ side }: { side: Side }) {
  const paint = { fill: SIDE_COLOR[side].line, stroke: 'var(--page)', strokeWidth: 1.5 };
  return side === 'left' ? <circle r={4.5} {...paint} /> : <path d="M0-5.7L5.7 0L0 5.7L-5.7 0Z" {...paint} />;
}

interface Spot {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where marks and chips of both sides stand at a fraction of the repetition. */
export function spotsAt(layout: PlotLayout, fraction: number): (Spot & { readonly chipY: number })[] {
  const { quantity } = layout.definition;
  const spots = presentSides(layout.series).map(({ side, series }) => {
    const value = valueAt(series.curves[0].y, fraction);
    return {
      side,
      x: layout.x(valueAt(series.x, fraction)),
      y: layout.y(value),
      text: formatNumber(value, quantity.decimals) + quantity.chipSuffix,
    };
  });
  if (spots.length === 0) return [];
  const centers = partChips(
    spots.map((spot) => spot.y),
    CHIP_GAP,
    MARGIN.top + 3,
    layout.bounds.bottom - CHIP_HEIGHT / 2,
  );
  return spots.map((spot, i) => ({ ...spot, chipY: centers[i] }));
}

function moveCursor(group: SVGGElement, layout: PlotLayout, fraction: number): void {
  const spots = spotsAt(layout, fraction);
  const [rule, ...sides] = Array.from(group.children);
  const { axis } = layout.definition;
  rule.setAttribute('visibility', axis.isClock ? 'visible' : 'hidden');
  rule.setAttribute('transform', `translate(${px(clockX(layout, fraction))})`);
  SIDES.forEach((side, i) => {
    const spot = spots.find((s) => s.side === side);
    sides[i].setAttribute('visibility', spot ? 'visible' : 'hidden');
    if (spot) moveSpot(sides[i], spot, (spot.x - layout.bounds.left) / (layout.bounds.right - layout.bounds.left));
  });
}

function moveSpot(group: Element, { x, y, chipY, text }: Spot & { chipY: number }, along: number): void {
  const [mark, chip] = Array.from(group.children);
  const [box, label] = Array.from(chip.children);
  const width = text.length * CHARACTER_WIDTH + CHIP_PADDING;
  const left = along > FLIP_AT ? x - CHIP_DISTANCE - width : x + CHIP_DISTANCE;
  mark.setAttribute('transform', `translate(${px(x)} ${px(y)})`);
  chip.setAttribute('transform', `translate(${px(left)} ${px(chipY)})`);
  box.setAttribute('width', px(width));
  label.setAttribute('x', px(width / 2));
  if (label.textContent !== text) label.textContent = text;
}

export function clockX(layout: PlotLayout, fraction: number): number {
  return layout.bounds.left + fraction * (layout.bounds.right - layout.bounds.left);
}

function px(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}
