import type { ChartDefinition, Exercises } from '../data/definition';
import type { Evidence } from '../data/evidence/evidence';
import type { SideSeries, Sides } from '../data/series';

export type SaveAction = 'png' | 'slide' | 'svg' | 'csv' | 'copy' | 'cells';

/** How a reader wants to save a chart, and what it shows at that moment. */
export interface SaveRequest {
  readonly action: SaveAction;
  readonly definition: ChartDefinition;
  readonly exercises: Exercises;
  readonly series: Sides<SideSeries | null>;
  readonly evidence: Evidence;
}
