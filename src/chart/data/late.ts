import { MAP_CHART } from '../../display/mapAddress';
import type { ChartDefinition } from './definition';

/** A chart whose program is fetched once it is to be seen, and that draws itself. */
export interface LateChart {
  readonly id: string;
  readonly title: string;
  readonly isLate: true;
  /** How much of the board it takes: a row of its own, or as much as a wide chart. */
  readonly room: 'row' | 'wide';
}

/** What stands on the board of charts. */
export type BoardItem = ChartDefinition | LateChart;

export const COVERAGE: LateChart = { id: 'coverage', title: 'Where each exercise works', isLate: true, room: 'row' };
export const SETTING_MAP: LateChart = { id: MAP_CHART, title: 'Map of a setting', isLate: true, room: 'row' };
export const ARM_BY_ANGLE: LateChart = { id: 'arm-by-angle', title: 'Arm by joint angle', isLate: true, room: 'wide' };
export const SECOND_ARM_BY_ANGLE: LateChart = {
  id: 'second-arm-by-angle',
  title: 'Gluteus medius arm by joint angle',
  isLate: true,
  room: 'wide',
};
export const FORCE_BY_LENGTH: LateChart = {
  id: 'force-by-length',
  title: 'Force by fiber length',
  isLate: true,
  room: 'wide',
};

export function isLate(item: BoardItem): item is LateChart {
  return 'isLate' in item;
}
