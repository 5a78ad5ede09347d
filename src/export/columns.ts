import { radToDeg } from '../display/units';
import {
  LEG_COORDINATE_COUNT,
  LEG_COORDINATES,
  MOMENT_ARM_COORDINATES,
  MOMENT_ARM_COUNT,
} from '../model/anatomy/names';
import { MUSCLES, type PathMode } from '../model/muscle/geometry';
import { type Repetition, STAGES } from '../model/result';
import type { Cell } from './csv';

/** One column of the sample grid: everything a reader of the file may ask about it, and where its values come from. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** What a positive value means; empty where there is no choice. */
  readonly sign: string;
  readonly value: (repetition: Repetition, sample: number) => Cell;
}

/** All columns of a repetition in the order of the file. New columns go to the end: readers count on the order. */
export function columnsOf(paths: PathMode): readonly Column[] {
  return COLUMNS[paths];
}

const TIME_COLUMNS: readonly Column[] = [
  column('sample', '', 'Number of the sample, from 0.', '', (_, i) => i),
  column(
    'phase',
    '',
    `Stage of the repetition: ${STAGES.join(', ')}; bottom is the flexed end, top the extended end.`,
    '',
    (r, i) => STAGES[r.stage[i]],
  ),
  column(
    'rep_percent',
    '%',
    'Share of the repetition: 0 at the flexed end, 50 at the extended end, 100 back at the flexed end.',
    '',
    (r, i) => r.fraction[i] * 100,
  ),
  column('time_s', 's', 'Time since the start of the upward movement.', '', (r, i) => r.time[i]),
  column(
    'travel_m',
    'm',
    'Distance the sled or bar has moved from the flexed end.',
    'toward the extended end',
    (r, i) => r.travel[i],
  ),
];

const ANGLE_COLUMNS: readonly Column[] = [
  angle(
    'trunk_thigh_flexion_deg',
    'Thigh–trunk flexion: hip_flexion_r plus posterior tilt of the pelvis on the torso, exactly. Neutral is 0.',
    'flexion',
    (r, i) => r.trunkThighFlexion[i],
  ),
  legAngle('hip_flexion_r', 'True hip flexion of the right leg, femur on pelvis: first Euler angle.', 'flexion'),
  legAngle('hip_adduction_r', 'Hip adduction of the right leg, second Euler angle.', 'adduction'),
  legAngle('hip_rotation_r', 'Hip rotation of the right leg, third Euler angle.', 'internal rotation'),
  angle(
    'pelvis_posterior_tilt_deg',
    'Tilt of the pelvis on the torso, which is lumbar flexion.',
    'backward (posterior)',
    (r, i) => r.pelvisPosteriorTilt[i],
  ),
  angle('pelvis_tilt_deg', 'Tilt of the pelvis in ground.', 'backward (posterior)', (r, i) => r.pelvisTilt[i]),
  legAngle('knee_angle_r', 'Knee angle of the right leg.', 'flexion'),
  legAngle('ankle_angle_r', 'Ankle angle of the right leg.', 'dorsiflexion'),
  legAngle('subtalar_angle_r', 'Subtalar angle of the right leg.', 'inversion'),
];

const MUSCLE_COLUMNS: readonly Column[] = MUSCLES.flatMap((muscle, m) => [
  column(
    `${muscle}.length_m`,
    'm',
    `Length of ${muscle} from origin to insertion, tendon included.`,
    '',
    (r, i) => r.muscles.lengths[i * MUSCLES.length + m],
  ),
  ...MOMENT_ARM_COORDINATES.map((coordinate, c) =>
    column(
      `${muscle}.${coordinate}_m`,
      'm',
      `Moment arm of ${muscle} about ${coordinate}: -dL/dq.`,
      'tension drives the coordinate up',
      (r, i) => r.muscles.momentArms[(i * MUSCLES.length + m) * MOMENT_ARM_COUNT + c],
    ),
  ),
  column(
    `${muscle}.normalized_fiber_length`,
    '',
    `Fiber length of ${muscle} over its optimal fiber length, tendon rigid.`,
    '',
    (r, i) => r.muscles.normalizedFiberLengths[i * MUSCLES.length + m],
  ),
]);

const RANGE_COLUMN = column(
  'beyond_model',
  '',
  '1 where a coordinate lies outside the range of the source model, 0 elsewhere.',
  '',
  (r, i) => r.isBeyondModel[i],
);

const STABILIZED_COLUMNS: readonly Column[] = MUSCLES.map((muscle, m) =>
  column(
    `${muscle}.stabilized`,
    '',
    `1 where the stabilized path of ${muscle} differs from the published one, 0 elsewhere.`,
    '',
    (r, i) => r.muscles.isStabilized[i * MUSCLES.length + m],
  ),
);

const COLUMNS: Readonly<Record<PathMode, readonly Column[]>> = {
  published: [...TIME_COLUMNS, ...ANGLE_COLUMNS, ...MUSCLE_COLUMNS, RANGE_COLUMN],
  stabilized: [...TIME_COLUMNS, ...ANGLE_COLUMNS, ...MUSCLE_COLUMNS, RANGE_COLUMN, ...STABILIZED_COLUMNS],
};

function column(
  name: string,
  unit: string,
  definition: string,
  sign: string,
  value: (repetition: Repetition, sample: number) => Cell,
): Column {
  return { name, unit, definition, sign, value };
}

function angle(
  name: string,
  definition: string,
  sign: string,
  inRad: (repetition: Repetition, sample: number) => number,
): Column {
  return column(name, 'deg', definition, sign, (r, i) => radToDeg(inRad(r, i)));
}

function legAngle(coordinate: (typeof LEG_COORDINATES)[number], definition: string, sign: string): Column {
  const c = LEG_COORDINATES.indexOf(coordinate);
  return angle(`${coordinate}_deg`, definition, sign, (r, i) => r.coordinates[i * LEG_COORDINATE_COUNT + c]);
}
