import { MUSCLES_OF } from '../anatomy/muscleGroups';
import { MOMENT_ARM_COORDINATES } from '../anatomy/names';
import { extension } from '../load/extension';
import type { Loads } from '../load/loads';
import { coordinateSamples } from '../metric/coordinateSamples';
import type { Metrics, MuscleMetrics, Span } from '../metric/metrics';
import { MUSCLE_COUNT, MUSCLES } from '../muscle/geometry';
import type { Repetition } from '../result';

/** One number that is read off each repetition of an ensemble. */
export interface Quantity {
  readonly id: string;
  readonly unit: 'rad' | 'm' | 'ratio';
  /** Whether it grows with the arm of gluteus maximus that is read off. */
  readonly isMaximusArm: boolean;
  readonly read: (metrics: Metrics) => number;
}

const plain = (id: string, unit: Quantity['unit'], read: Quantity['read']): Quantity => ({
  id,
  unit,
  isMaximusArm: false,
  read,
});

const ENDS = ['bottom', 'top', 'min', 'max', 'mean'] as const satisfies readonly (keyof Span)[];

function spanned(
  id: string,
  unit: Quantity['unit'],
  read: (metrics: Metrics) => Span,
  isMaximusArm = false,
): Quantity[] {
  return ENDS.map((end) => ({ ...plain(`${id}.${end}`, unit, (metrics) => read(metrics)[end]), isMaximusArm }));
}

function ofMuscle(id: string, read: (metrics: Metrics) => MuscleMetrics, isMaximus: boolean): Quantity[] {
  return [
    ...spanned(`${id}.extensionArm`, 'm', (metrics) => read(metrics).extensionArm, isMaximus),
    ...spanned(`${id}.fiberLength`, 'ratio', (metrics) => read(metrics).normalizedFiberLength),
    ...(['lengthened', 'mid', 'shortened'] as const).map((part) =>
      plain(`${id}.time.${part}`, 'ratio', (metrics) => read(metrics).time[part]),
    ),
  ];
}

/** Every metric of a repetition as a number of its own, under the name it has in `Metrics`. */
export const QUANTITIES: readonly Quantity[] = [
  plain('deficitToNeutral', 'rad', (metrics) => metrics.deficitToNeutral),
  plain('range', 'rad', ({ trunkThighFlexion: { bottom, top } }) => bottom - top),
  ...spanned('trunkThighFlexion', 'rad', (metrics) => metrics.trunkThighFlexion),
  ...spanned('hipFlexion', 'rad', (metrics) => metrics.hipFlexion),
  ...spanned('pelvisPosteriorTilt', 'rad', (metrics) => metrics.pelvisPosteriorTilt),
  ...spanned('kneeAngle', 'rad', (metrics) => metrics.kneeAngle),
  ...spanned('ankleAngle', 'rad', (metrics) => metrics.ankleAngle),
  plain('hipLift', 'm', (metrics) => metrics.hipLift),
  plain('travel', 'm', (metrics) => metrics.travel),
  ...ofMuscle('gluteusMaximus', (metrics) => metrics.gluteusMaximus, true),
  ...ofMuscle('gluteusMedius', (metrics) => metrics.gluteusMedius, false),
  ...MUSCLES_OF.gluteusMaximus.flatMap((name) => ofMuscle(name, ({ gluteusParts }) => gluteusParts[name], true)),
  ...MUSCLES_OF.gluteusMedius.flatMap((name) => ofMuscle(name, ({ gluteusParts }) => gluteusParts[name], false)),
];

/** Place of a quantity in QUANTITIES. @throws RangeError naming it where there is none. */
export function quantityIndex(id: string): number {
  const index = QUANTITIES.findIndex((quantity) => quantity.id === id);
  if (index < 0) throw new RangeError(`unknown quantity ${id}`);
  return index;
}

/** One number that is read off the forces of each repetition, where an ensemble was asked for them. */
export interface LoadQuantity {
  readonly id: string;
  readonly unit: 'Nm' | 'ratio';
  readonly read: (loads: Loads) => number;
}

/** Largest mean activation of muscles of one leg over the repetition. */
const peakActivation = (id: string, names: readonly string[]): LoadQuantity => {
  const members = names.map((name) => MUSCLES.indexOf(name));
  return {
    id: `activation.${id}`,
    unit: 'ratio',
    read: ({ activation, sampleCount }) => {
      const mean = (i: number) =>
        members.reduce((sum, m) => sum + activation[i * MUSCLE_COUNT + m], 0) / members.length;
      return Math.max(...Array.from({ length: sampleCount }, (_, i) => mean(i)));
    },
  };
};

/** What people read of forces, under its name in `LoadMetrics`: peaks of one leg, of the whole back, and of activations. */
export const LOAD_QUANTITIES: readonly LoadQuantity[] = [
  { id: 'peakHip', unit: 'Nm', read: ({ metrics }) => metrics.peakHip.value },
  { id: 'peakHipActive', unit: 'Nm', read: ({ metrics }) => metrics.peakHipActive.value },
  { id: 'peakKnee', unit: 'Nm', read: ({ metrics }) => metrics.peakKnee.value },
  { id: 'peakLumbar', unit: 'Nm', read: ({ metrics }) => metrics.peakLumbar.value },
  { id: 'peakHipEffort', unit: 'ratio', read: ({ metrics }) => metrics.peakHipEffort },
  { id: 'peakGluteusMaximus', unit: 'Nm', read: ({ metrics }) => metrics.peakGluteusMaximus.value },
  // 1 where this lifter holds the load, 0 where not
  { id: 'canHold', unit: 'ratio', read: ({ metrics }) => (metrics.canHold ? 1 : 0) },
  peakActivation('gluteusMaximus', MUSCLES_OF.gluteusMaximus),
  peakActivation('hamstrings', MUSCLES_OF.hamstrings),
  peakActivation('adductorMagnus', MUSCLES_OF.adductorMagnus),
  peakActivation('quadriceps', MUSCLES_OF.quadriceps),
];

/** One course of forces over the repetition, N·m. */
interface LoadCourse {
  readonly id: string;
  readonly unit: 'Nm';
  /** [sample] */
  readonly read: (loads: Loads) => Float64Array;
}

const [HIP, KNEE] = (['hip_flexion_r', 'knee_angle_r'] as const).map((name) => MOMENT_ARM_COORDINATES.indexOf(name));

/** What the charts of forces draw over the repetition: what one leg, and the back, must give in the extension direction. */
export const LOAD_COURSES: readonly LoadCourse[] = [
  { id: 'hipMoment', unit: 'Nm', read: (loads) => extension(loads, HIP) },
  { id: 'kneeMoment', unit: 'Nm', read: (loads) => extension(loads, KNEE) },
  { id: 'lumbarMoment', unit: 'Nm', read: ({ lumbarDemand }) => lumbarDemand },
];

/** One course over the repetition that is read off each draw. */
export interface Course {
  readonly id: string;
  readonly unit: Quantity['unit'];
  readonly isMaximusArm: boolean;
  /** [sample] */
  readonly read: (repetition: Repetition) => Float64Array;
}

const course = (id: string, unit: Course['unit'], read: Course['read'], isMaximusArm = false): Course => ({
  id,
  unit,
  isMaximusArm,
  read,
});

/** What the charts without forces draw over the repetition. */
export const COURSES: readonly Course[] = [
  course('trunkThighFlexion', 'rad', (repetition) => repetition.trunkThighFlexion),
  course('hipFlexion', 'rad', (repetition) => coordinateSamples(repetition, 'hip_flexion_r')),
  course('pelvisPosteriorTilt', 'rad', (repetition) => repetition.pelvisPosteriorTilt),
  course('kneeAngle', 'rad', (repetition) => coordinateSamples(repetition, 'knee_angle_r')),
  course('gluteusMaximus.extensionArm', 'm', ({ metrics }) => metrics.gluteusMaximus.extensionArms, true),
  course('gluteusMaximus.fiberLength', 'ratio', ({ metrics }) => metrics.gluteusMaximus.normalizedFiberLengths),
  course('gluteusMedius.extensionArm', 'm', ({ metrics }) => metrics.gluteusMedius.extensionArms),
  course('gluteusMedius.fiberLength', 'ratio', ({ metrics }) => metrics.gluteusMedius.normalizedFiberLengths),
];
