import type { Loads } from '../../model/load/loads';
import type { Repetition } from '../../model/result';
import { setupText } from '../setupData';
import type { Stamp } from '../stamp';
import { externalForces, externalForceText, externalLoadsXml } from './externalForces';
import { jointMomentText, muscleLoadText } from './loadTables';
import { motionText } from './motion';
import { lengthText, momentArmTexts } from './muscleTables';
import type { NamedText } from './namedText';
import { isUnscaled, scaleSetXml } from './scaleSet';

/** Header line of every file: what made it, of which setup. */
function originOf(repetition: Repetition, { software }: Pick<Stamp, 'software'>): string {
  return `${software}: ${repetition.exercise} ${setupText(repetition)}`;
}

/** The movement itself, `<exercise>.mot`. */
export function motionFile(repetition: Repetition, stamp: Pick<Stamp, 'software'>): NamedText {
  return { name: `${repetition.exercise}.mot`, text: motionText(repetition, originOf(repetition, stamp)) };
}

/** What is told of the movement over time and how the model is made this lifter; forces and moments where loads are given. */
export function storageFiles(
  repetition: Repetition,
  stamp: Pick<Stamp, 'software'>,
  loads: Loads | undefined,
): NamedText[] {
  const origin = originOf(repetition, stamp);
  const files = [
    { name: 'MuscleAnalysis_Length.sto', text: lengthText(repetition, origin) },
    ...momentArmTexts(repetition, origin),
    ...(loads ? loadFiles(repetition, loads, origin) : []),
    ...(isUnscaled(repetition) ? [] : [{ name: 'ScaleSet.xml', text: scaleSetXml(repetition, repetition.exercise) }]),
  ];
  return files.map(({ name, text }) => ({ name: `${repetition.exercise}_${name}`, text }));
}

function loadFiles(repetition: Repetition, loads: Loads, origin: string): NamedText[] {
  const forces = externalForces(repetition, loads);
  const table = 'ExternalForces.sto';
  const { exercise } = repetition;
  return [
    { name: 'InverseDynamics.sto', text: jointMomentText(repetition, loads, origin) },
    {
      name: 'StaticOptimization_activation.sto',
      text: muscleLoadText(repetition, loads, 'activation', origin),
    },
    { name: 'StaticOptimization_force.sto', text: muscleLoadText(repetition, loads, 'force', origin) },
    { name: table, text: externalForceText(forces, repetition, origin) },
    { name: 'ExternalLoads.xml', text: externalLoadsXml(forces, exercise, `${exercise}_${table}`) },
  ];
}
