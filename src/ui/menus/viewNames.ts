import type { PresetName } from '../../state/types';

/** Views of a figure, in the order in which they are offered. */
export const VIEW_NAMES: Readonly<Record<PresetName, string>> = {
  side: 'Side',
  front: 'Front',
  'three-quarter': 'Three-quarter',
  rear: 'From behind',
};
