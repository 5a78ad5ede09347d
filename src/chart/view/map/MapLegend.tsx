import { memo } from 'react';
import type { MapLayout } from '../../layout/map/layOutMap';
import { LEVELS, RAMP } from '../../layout/map/ramp';
import { tenth } from '../../layout/svgPath';

const BAR = { breadth: 12, gap: 20 } as const;
const SWATCH = 12;
/** From one key to the next, px. */
const KEY_WIDTH = { reached: 92, value: 78, set: 108 } as const;

interface MapLegendProps {
  readonly layout: MapLayout;
  readonly hatch: string;
}

/** The scale of colors with its unit, and what cells without color mean. */
export const MapLegend = memo(function MapLegend({ layout, hatch }: MapLegendProps) {
  return (
    <g data-legend="">
      {layout.scale && (layout.isWide ? <Upright layout={layout} /> : <Flat layout={layout} />)}
      <Keys layout={layout} hatch={hatch} />
    </g>
  );
});

function Upright({ layout: { plot, scale, grid } }: { layout: MapLayout }) {
  const left = plot.right + BAR.gap;
  const tall = plot.bottom - plot.top;
  return (
    <g>
      <text x={left} y={plot.top - 7} fill="var(--ink-2)">
        {grid.measure.quantity.symbol}
      </text>
      <g shapeRendering="crispEdges">
        {RAMP.map((fill, i) => (
          <rect
            key={fill}
            x={left}
            y={Math.round(plot.bottom - (tall * (i + 1)) / LEVELS)}
            width={BAR.breadth}
            height={Math.ceil(tall / LEVELS) + 1}
            fill={fill}
          />
        ))}
      </g>
      {scale?.marks.map(({ at, text }) => (
        <g key={text}>
          <path d={`M${left + BAR.breadth} ${tenth(plot.bottom - at * tall)}h4`} stroke="var(--line-strong)" />
          <text x={left + BAR.breadth + 8} y={tenth(plot.bottom - at * tall + 4)}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Flat({ layout: { plot, scale, grid } }: { layout: MapLayout }) {
  const wide = plot.right - plot.left;
  const top = plot.bottom + 64;
  return (
    <g>
      <text x={plot.left - 8} y={top + 10} textAnchor="end" fill="var(--ink-2)">
        {grid.measure.quantity.symbol.replace('× optimal', '×')}
      </text>
      <g shapeRendering="crispEdges">
        {RAMP.map((fill, i) => (
          <rect
            key={fill}
            x={Math.round(plot.left + (wide * i) / LEVELS)}
            y={top}
            width={Math.ceil(wide / LEVELS) + 1}
            height={BAR.breadth}
            fill={fill}
          />
        ))}
      </g>
      {scale?.marks.map(({ at, text }, i, { length }) => (
        <text
          key={text}
          x={tenth(plot.left + at * wide)}
          y={top + BAR.breadth + 16}
          textAnchor={i === 0 ? 'start' : i === length - 1 ? 'end' : 'middle'}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Hatched and gray, where there are such cells: at the right end of the line below the axis, or on a line of their own. */
function Keys({ layout, hatch }: MapLegendProps) {
  const { plot, unreached, withoutValue, isPastSet, isWide } = layout;
  const keys = [
    ...(isPastSet ? [{ text: 'past a set end', fill: 'none', width: KEY_WIDTH.set }] : []),
    ...(withoutValue ? [{ text: 'no ratio', fill: 'var(--line)', width: KEY_WIDTH.value }] : []),
    ...(unreached ? [{ text: 'not reached', fill: hatch, width: KEY_WIDTH.reached }] : []),
  ];
  const total = keys.reduce((sum, { width }) => sum + width, 0);
  let left = isWide ? plot.right - total : plot.left;
  const baseline = plot.bottom + (isWide ? 35 : 54);
  return keys.map(({ text, fill, width }) => {
    const at = left;
    left += width;
    return (
      <g key={text}>
        <rect
          x={at}
          y={baseline - SWATCH + 1.5}
          width={SWATCH}
          height={SWATCH}
          fill={fill}
          stroke="var(--line-strong)"
        />
        <text x={at + SWATCH + 6} y={baseline}>
          {text}
        </text>
      </g>
    );
  });
}
