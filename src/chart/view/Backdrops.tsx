import type { PlotLayout } from '../layout/plotLayout';

/** What lies behind the curves: bands filled, lines thin, both gray. */
export function Backdrops({ layout: { backdrops } }: { layout: PlotLayout }) {
  return backdrops.map(({ key, isBand, path }) =>
    isBand ? (
      <path key={key} data-behind={key} d={path} fill="var(--ink)" fillOpacity={0.14} />
    ) : (
      <path key={key} data-behind={key} d={path} fill="none" stroke="var(--ink-3)" strokeWidth={1.25} />
    ),
  );
}
