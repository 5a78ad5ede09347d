import type { ChartDefinition } from './definition';

/** A chart whose program is fetched once it is to be seen, and that draws itself. */
export interface LateChart {
  readonly id: string;
  readonly title: string;
  readonly isLate: true;
}

/** What stands on the board of charts. */
export type BoardItem = ChartDefinition | LateChart;

export const COVERAGE: LateChart = { id: 'coverage', title: 'Where each exercise works', isLate: true };

export function isLate(item: BoardItem): item is LateChart {
  return 'isLate' in item;
}
