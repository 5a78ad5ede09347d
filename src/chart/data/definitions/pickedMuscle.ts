import { DIRECTIONS, muscleArm, weighUnits } from '../../../display/muscleArm';
import { muscleOf, type PickableMuscle } from '../../../display/muscles';
import { ARM_HELP, COLOR_HELP } from '../../../display/pageWords';
import { SECTIONS } from '../../../display/sections';
import type { ChartDefinition, Charted, CurveDefinition } from '../definition';
import { MILLIMETERS, REPETITION_AXIS, TIMES_OPTIMAL } from '../quantities';
import { GLUTEUS_MAXIMUS } from './gluteusMaximus';
import { GLUTEUS_MEDIUS } from './gluteusMedius';
import { type PartNames, pathCautions } from './partCurves';

/** Arms that have a chart on the page, picked or not. */
const CHARTED: Readonly<Record<string, ChartDefinition>> = { glmax: GLUTEUS_MAXIMUS, glmed: GLUTEUS_MEDIUS };

/** What there is to see of one muscle: how far its pull passes from the joint it turns, and how long its fibers are. */
export function pickedMuscle(picked: string): readonly ChartDefinition[] {
  const muscle = muscleOf(picked);
  const charted = CHARTED[picked];
  return [charted ? { ...charted, isWide: true } : arm(muscle), fiberLength(muscle)];
}

const common = { axis: REPETITION_AXIS, isWide: true } as const;

const cautionsOf = ({ units }: PickableMuscle) => pathCautions(units.map((unit): PartNames[number] => [unit, unit]));

function fiberLength(muscle: PickableMuscle): ChartDefinition {
  const of = (units: readonly string[]) => (r: Charted) =>
    weighUnits(r, units, (k) => r.muscles.normalizedFiberLengths[k]);
  return {
    ...common,
    id: `${muscle.id}-fiber-length`,
    title: `${muscle.label}: fiber length`,
    tip: COLOR_HELP['fiber-length'],
    section: SECTIONS.fiberLength,
    quantity: TIMES_OPTIMAL,
    curves: [
      {
        column: `${muscle.id}.normalized_fiber_length`,
        name: muscle.label,
        role: 'main',
        definition: `Fiber length of ${namesOf(muscle)} over the optimal fiber length, rigid tendon.`,
        of: of(muscle.units),
      },
      ...partsOf(muscle, 'normalized_fiber_length', 'Fiber length', (unit) => of([unit])),
    ],
    alwaysShown: [0.5, 1.25],
    cautions: cautionsOf(muscle),
  };
}

function arm(muscle: PickableMuscle): ChartDefinition {
  const { noun, verb } = DIRECTIONS[muscle.action];
  const column = `${noun.replaceAll(' ', '_')}_moment_arm_m`;
  const turning = { ...muscle, units: muscle.units.filter((unit) => muscleOf(unit).action === muscle.action) };
  return {
    ...common,
    id: `${muscle.id}-arm`,
    title: `${muscle.label}: ${noun} arm`,
    tip: ARM_HELP,
    section: SECTIONS.momentArms,
    quantity: MILLIMETERS,
    curves: [
      {
        column: `${muscle.id}.${column}`,
        name: muscle.label,
        role: 'main',
        definition: `Moment arm of ${namesOf(turning)}; + ${verb}.`,
        of: (r) => muscleArm(r, muscle.id).arms,
      },
      ...partsOf(turning, column, 'Moment arm', (unit) => (r) => muscleArm(r, unit).arms),
    ],
    alwaysShown: muscle.action === 'hip-extension' ? [-20, 60] : [0, 50],
    zero: { name: '' },
    cautions: cautionsOf(muscle),
  };
}

const namesOf = ({ units }: PickableMuscle): string =>
  units.length === 1 ? units[0] : `${units.join(', ')}, weighted by their largest force`;

/** Thin curves of the parts, where there are several. */
function partsOf(
  { units }: PickableMuscle,
  column: string,
  quantity: string,
  of: (unit: string) => CurveDefinition['of'],
): readonly CurveDefinition[] {
  if (units.length < 2) return [];
  return units.map((unit) => ({
    column: `${unit}.${column}`,
    name: wordOf(unit),
    role: 'part',
    muscle: unit,
    definition: `${quantity} of ${unit}.`,
    of: of(unit),
  }));
}

/** "upper" of "Gluteus maximus, upper". */
const wordOf = (unit: string): string => muscleOf(unit).label.split(', ').at(-1) ?? unit;
