import { memo, useId } from 'react';
import { SIDE_COLOR } from '../../../display/colors';
import { formatShown } from '../../../display/numbers';
import { formatSetting } from '../../../display/settings';
import { isTight, settingUnit } from '../../../display/units';
import type { MapGrid } from '../../data/map/mapGrid';
import type { MapLayout } from '../../layout/map/layOutMap';
import { tenth } from '../../layout/svgPath';
import { MapLegend } from './MapLegend';

/** The outline keeps words readable over the hatch. */
const OUTLINED = { paintOrder: 'stroke', stroke: 'var(--page)', strokeWidth: 5, strokeLinejoin: 'round' } as const;
/** Seen on every color of the scale: white within black. */
const CASING = { stroke: '#000', strokeOpacity: 0.55, strokeWidth: 4 } as const;
const CORE = { stroke: '#fff', strokeWidth: 2 } as const;

interface MapPictureProps {
  readonly layout: MapLayout;
  /** The value that is set, in the model's unit. */
  readonly present: number | null;
  readonly hasClock: boolean;
}

/** A map on its axes. Colors of the page are CSS variables, so that files can put paper colors in their place. */
export const MapPicture = memo(function MapPicture({ layout, present, hasClock }: MapPictureProps) {
  const id = `${useId().replaceAll(/[^\w]/g, '')}hatch`;
  const { width, height, plot, notes } = layout;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={12}
      fill="var(--ink-3)"
      aria-hidden="true"
    >
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--ink-3)" strokeWidth="1.4" strokeOpacity="0.6" />
        </pattern>
      </defs>
      <Cells layout={layout} hatch={`url(#${id})`} />
      <rect
        x={plot.left - 0.5}
        y={plot.top - 0.5}
        width={plot.right - plot.left + 1}
        height={plot.bottom - plot.top + 1}
        fill="none"
        stroke="var(--line-strong)"
      />
      <RowAxis layout={layout} present={present} />
      <ColumnAxis layout={layout} />
      <MapLegend layout={layout} hatch={`url(#${id})`} />
      {present !== null && <Present layout={layout} present={present} />}
      {hasClock && <Now layout={layout} present={present} />}
      {notes.map(({ text, x, y }) => (
        <text key={y} x={tenth(x)} y={tenth(y)} textAnchor="middle" fontSize={13} fill="var(--ink-2)" {...OUTLINED}>
          {text}
        </text>
      ))}
    </svg>
  );
});

const Cells = memo(function Cells({ layout, hatch }: { layout: MapLayout; hatch: string }) {
  return (
    <g shapeRendering="crispEdges" data-cells="">
      {layout.unreached && <path d={layout.unreached} fill={hatch} data-unreached="" />}
      {layout.withoutValue && <path d={layout.withoutValue} fill="var(--line)" data-without-value="" />}
      {layout.colors.map(({ fill, d }) => (
        <path key={fill} d={d} fill={fill} />
      ))}
    </g>
  );
});

/** "Foot height, cm" */
function rowAxisName({ source: { spec, units } }: MapGrid): string {
  const { symbol, suffix } = settingUnit(spec, units);
  return spec.options || symbol === '' || suffix ? spec.label : `${spec.label}, ${symbol}`;
}

/** Nearer to the present value than this there is no room for another one, px. */
const APART = 13;

function RowAxis({ layout: { grid, plot, y, rowTicks }, present }: Omit<MapPictureProps, 'hasClock'>) {
  const { spec, units } = grid.source;
  const unit = settingUnit(spec, units);
  const at = present === null ? null : y.at(present);
  const free = rowTicks.filter(({ value }) => at === null || Math.abs(y.at(value) - at) > APART);
  return (
    <g data-axis="setting">
      <text x={plot.left} y={plot.top - 7} fill="var(--ink-2)">
        {rowAxisName(grid)}
      </text>
      {free.map(({ value, text }) => (
        <g key={value}>
          <path d={`M${plot.left - 4} ${tenth(y.at(value))}h4`} stroke="var(--line-strong)" />
          <text x={plot.left - 8} y={tenth(y.at(value) + 4)} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {present !== null && at !== null && (
        <text x={plot.left - 8} y={tenth(at + 4)} textAnchor="end" fontWeight={640} fill="var(--ink)" data-present="">
          {spec.options || isTight(unit) ? formatSetting(spec, present, units) : formatShown(present, unit)}
        </text>
      )}
    </g>
  );
}

function ColumnAxis({ layout: { grid, plot, x, columnTicks } }: { layout: MapLayout }) {
  return (
    <g data-axis={grid.source.axis}>
      {columnTicks.map(({ value, text }, i) => (
        <g key={value}>
          <path d={`M${tenth(x.at(value))} ${plot.bottom}v4`} stroke="var(--line-strong)" />
          <text
            x={tenth(x.at(value))}
            y={plot.bottom + 17}
            textAnchor={grid.source.axis === 'hip' ? 'middle' : anchorOf(i, columnTicks.length)}
          >
            {text}
          </text>
        </g>
      ))}
      <text x={plot.left} y={plot.bottom + 35} fill="var(--ink-2)">
        {AXIS_CAPTION[grid.source.axis]}
      </text>
    </g>
  );
}

/** Words at the ends of the axis stay within the plot. */
function anchorOf(i: number, count: number): 'start' | 'middle' | 'end' {
  if (i === 0) return 'start';
  return i === count - 1 ? 'end' : 'middle';
}

export const AXIS_CAPTION = {
  percent: 'Repetition, up and down',
  hip: 'Hip joint flexion, going up',
} as const;

/** The value that is set, right across. */
function Present({ layout: { plot, y }, present }: { layout: MapLayout; present: number }) {
  const d = `M${plot.left} ${tenth(y.at(present))}H${plot.right}`;
  return (
    <g fill="none" data-present-line="">
      <path d={d} {...CASING} />
      <path d={d} {...CORE} />
    </g>
  );
}

/** Where the repetition is now: a line, and the exercise's mark at the value that is set; moved by the clock. */
function Now({ layout: { plot, y, grid }, present }: { layout: MapLayout; present: number | null }) {
  const { side } = grid.source;
  const d = `M0 ${plot.top}V${plot.bottom}`;
  const at = present === null ? null : tenth(y.at(present));
  return (
    <g fill="none" data-map-now="">
      <path d={d} {...CASING} strokeWidth={3} />
      <path d={d} {...CORE} strokeWidth={1.25} />
      {at !== null && (
        <g transform={`translate(0 ${at})`} fill={SIDE_COLOR[side].line} stroke="#fff" strokeWidth={2}>
          {side === 'left' ? <circle r={6} /> : <path d="M0-8 8 0 0 8-8 0z" />}
        </g>
      )}
    </g>
  );
}
