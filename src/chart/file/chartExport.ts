import type { ChartDefinition, Charted } from '../data/definition';
import type { SideSeries, Sides } from '../data/series';
import { type ChartPicture, chartPicture } from './chartPicture';
import { type ChartGrid, chartGrid } from './fileTable';

export type ChartAction = 'svg' | 'png' | 'csv' | 'copy';

/** What a chart hands over when it is saved or copied; files are made elsewhere. */
export interface ChartExport {
  readonly action: ChartAction;
  readonly chart: string;
  readonly picture: ChartPicture;
  readonly grid: ChartGrid;
}

interface Shown {
  readonly definition: ChartDefinition;
  readonly left: Charted | null;
  readonly right: Charted | null;
  readonly names: Sides<string>;
  readonly series: Sides<SideSeries | null>;
}

export function chartExport(action: ChartAction, { definition, left, right, names, series }: Shown): ChartExport {
  const repetitions = [left, right].filter((r) => r !== null);
  return {
    action,
    chart: definition.id,
    picture: chartPicture(definition, series, names),
    grid: chartGrid(definition, repetitions),
  };
}
