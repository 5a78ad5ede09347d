import { MUSCLES, type MuscleSet } from '../../model/muscle/geometry';
import type { Repetition } from '../../model/result';

export type Leg = 'r' | 'l';
export const LEGS: readonly Leg[] = ['r', 'l'];

/** A name of the right leg for this leg. */
export function onLeg(name: string, leg: Leg): string {
  return name.replace(/_r$/, `_${leg}`);
}

/** The leg's muscles: the left one's mirror those of the right, unless it is held still. */
export function musclesOf(repetition: Repetition, leg: Leg): MuscleSet {
  return leg === 'l' && repetition.idleLeg ? repetition.idleLeg.muscles : repetition.muscles;
}

/** Legs that work: forces are known of these. */
export function workingLegs({ idleLeg }: Repetition): readonly Leg[] {
  return idleLeg ? ['r'] : LEGS;
}

/** Muscles of a leg by the source model's names. */
export function muscleNames(leg: Leg): string[] {
  return MUSCLES.map((name) => onLeg(name, leg));
}
