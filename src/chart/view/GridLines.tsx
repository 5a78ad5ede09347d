import { memo } from 'react';
import { formatNumber } from '../../display/numbers';
import { type Axes, MARGIN } from '../layout/plotSpace';
import { tenth } from '../layout/svgPath';

/** Lines and numbers of both axes. */
export const GridLines = memo(function GridLines({ axes }: { axes: Axes }) {
  const { definition, bounds, x, y, ticks, xTicks, isFine } = axes;
  const { axis, zero, quantity } = definition;
  const decimals = ticks.every(Number.isInteger) ? 0 : quantity.decimals;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          {(tick !== 0 || !zero) && (
            <path d={`M${bounds.left} ${tenth(y.at(tick))}H${bounds.right}`} stroke="var(--line)" />
          )}
          {(tick !== 0 || !zero?.name) && (
            <text x={bounds.left - 7} y={tenth(y.at(tick) + 4)} textAnchor="end">
              {formatNumber(tick, decimals)}
            </text>
          )}
        </g>
      ))}
      {zero && (
        <path d={`M${bounds.left} ${tenth(y.at(0))}H${bounds.right}`} stroke="var(--ink-3)" strokeDasharray="2 3" />
      )}
      {xTicks.map((tick) => (
        <g key={tick}>
          {isFine && <path d={`M${tenth(x.at(tick))} ${MARGIN.top}V${bounds.bottom}`} stroke="var(--line)" />}
          <path d={`M${tenth(x.at(tick))} ${bounds.bottom}v4`} stroke="var(--line-strong)" />
          <text
            x={tenth(x.at(tick))}
            y={bounds.bottom + 17}
            textAnchor={tick === axis.range[0] ? 'start' : tick === axis.range[1] ? 'end' : 'middle'}
          >
            {axis.format(tick)}
          </text>
        </g>
      ))}
    </>
  );
});
