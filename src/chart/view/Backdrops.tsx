import type { PlotLayout } from '../layout/plotLayout';
import { PlotLabel } from './PlotLabels';

/** What lies behind the curves: bands filled, lines thin, both gray. */
export function Backdrops({ layout: { backdrops } }: { layout: PlotLayout }) {
  return backdrops.map(({ key, isBand, path, name }) => (
    <g key={key} data-behind={key}>
      {isBand ? (
        <path d={path} fill="var(--ink)" fillOpacity={0.14} />
      ) : (
        <path d={path} fill="none" stroke="var(--ink-3)" strokeWidth={1.25} />
      )}
      {name && <PlotLabel label={name} />}
    </g>
  ));
}
