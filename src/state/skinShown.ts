import type { SkinMode, View } from './types';

/** The skin as it is drawn: a solid one would hide the muscle that is picked, so it gives way to its outline. */
export function skinShown({ skin, selectedMuscle }: Pick<View, 'skin' | 'selectedMuscle'>): SkinMode {
  return skin === 'solid' && selectedMuscle !== null ? 'ghost' : skin;
}
