import type { ExerciseId } from '../../src/model/exercise/exercise';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition, Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { holdPosture, type LegDeg } from './posture';
import { SPECIMENS } from './setups';

/** What the camera looks at: everything, or a joint from near by. */
export type Target = 'all' | 'hip' | 'knee' | 'hand' | 'ankle' | 'head';

/** One pose to look at, stated by name. */
export interface GallerySpecimen {
  readonly name: string;
  readonly repetition: () => Repetition;
  /** 0 … 1 of the repetition. */
  readonly phase: number;
  readonly target: Target;
  /** The camera's place, degrees: 0 = from the lifter's right side, 90 = from the front, 180 = from the left; above the floor. */
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
}

type Look = Pick<GallerySpecimen, 'target' | 'azimuthDeg' | 'elevationDeg'>;

const look = (target: Target, azimuthDeg = 20, elevationDeg = 8): Look => ({ target, azimuthDeg, elevationDeg });

const posture = (name: string, leg: LegDeg, how: Look): GallerySpecimen => ({
  name,
  repetition: () => holdPosture(leg),
  phase: 0,
  ...how,
});

/** @throws Error for a setup that gives no repetition. */
function repetitionOf(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind !== 'repetition') throw new Error(`${setup.exercise} has no repetition with these settings`);
  return result;
}

const ofExercise = (name: string, exercise: ExerciseId, phase: number, how: Look): GallerySpecimen => ({
  name,
  repetition: () => repetitionOf({ exercise, settings: {}, lifter: {} }),
  phase,
  ...how,
});

const BENT = { hip_flexion_r: 90, knee_angle_r: 110 } as const;

const POSTURES: readonly GallerySpecimen[] = [
  posture('standing, side', {}, look('all', 0, 3)),
  posture('standing, front', {}, look('all', 90, 3)),
  posture('standing, back', {}, look('all', -70, 5)),
  posture('hip 60°', { hip_flexion_r: 60, knee_angle_r: 60 }, look('all', 15, 4)),
  posture('hip 90°', { hip_flexion_r: 90, knee_angle_r: 90 }, look('all', 15, 4)),
  posture('hip 120°', { hip_flexion_r: 120, knee_angle_r: 110 }, look('all', 15, 4)),
  posture('pelvis, standing', {}, look('hip', 25)),
  posture('pelvis, back', {}, look('hip', -75, 5)),
  posture('pelvis, hip 60°', { hip_flexion_r: 60, knee_angle_r: 60 }, look('hip')),
  posture('pelvis, hip 90°', BENT, look('hip')),
  posture('pelvis, hip 120°', { hip_flexion_r: 120, knee_angle_r: 110 }, look('hip')),
  posture('pelvis, hip 120°, back', { hip_flexion_r: 120, knee_angle_r: 110 }, look('hip', -50, 15)),
  posture('knee, straight', {}, look('knee', 35, 10)),
  posture('knee, 60°', { hip_flexion_r: 60, knee_angle_r: 60 }, look('knee', 35, 15)),
  posture('knee, 110°', BENT, look('knee', 35, 20)),
  posture('knee, 110°, back', BENT, look('knee', -60, -5)),
  posture('foot', {}, look('ankle', 30, 15)),
  posture('head', {}, look('head', 50, 5)),
];

const CLOSE: readonly GallerySpecimen[] = [
  ofExercise('deep press, hip', 'leg-press', 0, look('hip', 10, 6)),
  ofExercise('deep press, knee', 'leg-press', 0, look('knee', 30, 20)),
  ofExercise('leg press, foot on plate', 'leg-press', 0.25, look('ankle', -30, 10)),
  ofExercise('leg press, hand grip', 'leg-press', 0.5, look('hand', 35, 25)),
  ofExercise('thrust lockout, hip', 'hip-thrust', 0.5, look('hip', 10, 6)),
  ofExercise('hip thrust, hand grip', 'hip-thrust', 0.5, look('hand', 45, 30)),
  ofExercise('deadlift, hand grip', 'romanian-deadlift', 0, look('hand', 40, 10)),
];

const MOMENTS = [
  ['bottom', 0],
  ['middle', 0.25],
  ['lockout', 0.5],
] as const;

const OF_EXERCISES = EXERCISES.flatMap(({ id, label }) =>
  MOMENTS.map(([instant, phase]) => ofExercise(`${label}, ${instant}`, id, phase, look('all'))),
);

const OF_SETUPS = SPECIMENS.map(({ name, ...setup }): GallerySpecimen => {
  return { name: `${name}, bottom`, repetition: () => repetitionOf(setup), phase: 0, ...look('all') };
});

/** Every pose of the gallery; the picture tests take theirs from here. */
export const GALLERY: readonly GallerySpecimen[] = [...POSTURES, ...CLOSE, ...OF_EXERCISES, ...OF_SETUPS];

/** `knee, 110°, back` → `knee-110-back`: how addresses and files name a specimen. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** @throws RangeError for a name no specimen has. */
export function findSpecimen(slug: string): GallerySpecimen {
  const found = GALLERY.find(({ name }) => slugOf(name) === slug);
  if (!found) throw new RangeError(`no specimen is called ${slug}`);
  return found;
}
