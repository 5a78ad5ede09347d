import { skinShown } from './skinShown';
import type { View } from './types';

/** Whether the color of the muscles says a number, and can be seen: a solid skin hides it, and drawings have none. */
export function areColorsShown(view: Pick<View, 'coloring' | 'skin' | 'selectedMuscle' | 'detail'>): boolean {
  if (view.coloring === 'anatomy' || view.detail === 'flat') return false;
  // low detail draws no skin
  return skinShown(view) !== 'solid' || view.detail === 'low';
}
