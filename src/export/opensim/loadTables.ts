import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../model/anatomy/names';
import type { Loads } from '../../model/load/loads';
import { MUSCLE_COUNT } from '../../model/muscle/geometry';
import type { Repetition } from '../../model/result';
import { muscleNames, onLeg, workingLegs } from './legs';
import { storageText, withDigits } from './storage';

const IN_SI = 'Units are S.I. units (second, meters, Newtons, ...)';

/** Moments that muscles must give, N·m, + drives the coordinate up: as OpenSim's inverse dynamics names them. */
export function jointMomentText(repetition: Repetition, loads: Loads, origin: string): string {
  const legs = workingLegs(repetition);
  const ofLegs = legs.flatMap((leg) => MOMENT_ARM_COORDINATES.map((coordinate) => onLeg(coordinate, leg)));
  return storageText({
    title: 'Inverse Dynamics Generalized Forces',
    isInDegrees: false,
    notes: [origin, IN_SI],
    labels: [...ofLegs, 'lumbar_extension'].map((name) => `${name}_moment`),
    time: repetition.time,
    value: (sample, column) =>
      column === ofLegs.length
        ? loads.lumbarDemand[sample]
        : loads.demand[sample * MOMENT_ARM_COUNT + (column % MOMENT_ARM_COUNT)],
    write: withDigits,
  });
}

/** What is told of each muscle of the legs that work. */
type Told = 'activation' | 'force';

/** Activations (0 to 1) or forces of the muscles (N), as OpenSim's static optimization names them. */
export function muscleLoadText(repetition: Repetition, loads: Loads, told: Told, origin: string): string {
  return storageText({
    title: 'Static Optimization',
    isInDegrees: false,
    notes: [origin, IN_SI],
    labels: workingLegs(repetition).flatMap(muscleNames),
    time: repetition.time,
    value: (sample, column) => loads[told][sample * MUSCLE_COUNT + (column % MUSCLE_COUNT)],
    write: withDigits,
  });
}
