import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../model/anatomy/names';
import { MUSCLE_COUNT } from '../../model/muscle/geometry';
import type { Repetition } from '../../model/result';
import { LEGS, muscleNames, musclesOf, onLeg } from './legs';
import type { NamedText } from './namedText';
import { storageText, withDigits } from './storage';

const IN_METERS = 'Units are S.I. units (second, meters, Newtons, ...)';

/** Lengths of the muscle-tendon units of both legs, m, as OpenSim's muscle analysis names them. */
export function lengthText(repetition: Repetition, origin: string): string {
  const sets = LEGS.map((leg) => musclesOf(repetition, leg));
  return storageText({
    title: 'Length',
    isInDegrees: false,
    notes: [origin, IN_METERS],
    labels: LEGS.flatMap(muscleNames),
    time: repetition.time,
    value: (sample, column) => {
      const muscle = column % MUSCLE_COUNT;
      return sets[(column - muscle) / MUSCLE_COUNT].lengths[sample * MUSCLE_COUNT + muscle];
    },
    write: withDigits,
  });
}

/** Moment arms −dL/dq, m: one file a coordinate, with the muscles of its leg; those of the other have none about it. */
export function momentArmTexts(repetition: Repetition, origin: string): NamedText[] {
  return LEGS.flatMap((leg) =>
    MOMENT_ARM_COORDINATES.map((coordinate, c) => {
      const { momentArms } = musclesOf(repetition, leg);
      const title = `MomentArm_${onLeg(coordinate, leg)}`;
      const text = storageText({
        title,
        isInDegrees: false,
        notes: [origin, IN_METERS],
        labels: muscleNames(leg),
        time: repetition.time,
        value: (sample, muscle) => momentArms[(sample * MUSCLE_COUNT + muscle) * MOMENT_ARM_COUNT + c],
        write: withDigits,
      });
      return { name: `MuscleAnalysis_${title}.sto`, text };
    }),
  );
}
