import { radToDeg } from '../display/units';
import {
  LEG_COORDINATE_COUNT,
  LEG_COORDINATES,
  MOMENT_ARM_COORDINATES,
  MOMENT_ARM_COUNT,
} from '../model/anatomy/names';
import type { Loads } from '../model/load/loads';
import { barAt, hasBar } from '../model/metric/barPath';
import { MUSCLES, type MuscleSet, type PathMode } from '../model/muscle/geometry';
import { STAGES } from '../model/pose/tempo';
import type { Repetition } from '../model/result';
import type { Cell } from './csv';

/** Everything a reader of the file may ask about a column. */
export interface ColumnInfo {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** What a positive value means; empty where there is no choice. */
  readonly sign: string;
}

/** One column of the sample grid, and where its values come from. */
export interface Column extends ColumnInfo {
  readonly value: (repetition: Repetition, sample: number) => Cell;
}

/** One column of forces and moments; one leg unless its definition says otherwise. */
export interface LoadColumn extends ColumnInfo {
  readonly value: (loads: Loads, sample: number) => Cell;
}

/** What decides which columns a repetition has. */
export interface ColumnChoice {
  readonly paths: PathMode;
  /** One leg works, the other is held; its columns end in `_l`. */
  readonly hasIdleLeg: boolean;
  readonly hasBar: boolean;
}

export function columnChoice(repetitions: readonly Repetition[]): ColumnChoice {
  return {
    paths: repetitions.some((r) => r.paths === 'stabilized') ? 'stabilized' : 'published',
    hasIdleLeg: repetitions.some((r) => r.idleLeg !== null),
    hasBar: repetitions.some(hasBar),
  };
}

/** All columns in the order of the file. New columns go to the end: readers count on the order. */
export function columnsOf(choice: ColumnChoice): readonly Column[] {
  return [
    ...WORKING_COLUMNS,
    ...(choice.paths === 'stabilized' ? STABILIZED_COLUMNS : []),
    ...(choice.hasIdleLeg ? IDLE_COLUMNS : []),
    ...(choice.hasBar ? BAR_COLUMNS : []),
  ];
}

/** Whether a repetition has values for a column at all. */
export function hasColumn(repetition: Repetition, column: Column): boolean {
  return columnsOf(columnChoice([repetition])).includes(column);
}

const TIME_COLUMNS: readonly Column[] = [
  column({ name: 'sample', definition: 'Number of the sample, from 0.' }, (_, i) => i),
  column(
    {
      name: 'phase',
      definition: `Stage of the repetition: ${STAGES.join(', ')}; bottom is the flexed end, top the extended end.`,
    },
    (r, i) => STAGES[r.stage[i]],
  ),
  column(
    {
      name: 'rep_percent',
      unit: '%',
      definition: 'Share of the repetition: 0 at the flexed end, 50 at the extended end, 100 back at the flexed end.',
    },
    (r, i) => r.fraction[i] * 100,
  ),
  column(
    { name: 'time_s', unit: 's', definition: 'Time since the start of the upward movement.' },
    (r, i) => r.time[i],
  ),
  column(
    {
      name: 'travel_m',
      unit: 'm',
      definition: 'Distance the sled or bar has moved from the flexed end.',
      sign: 'toward the extended end',
    },
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

/** Length, moment arms and fiber length of the muscles of one leg, by names that end in its side. */
function muscleColumns(side: 'r' | 'l', setOf: (repetition: Repetition) => MuscleSet | undefined): Column[] {
  return MUSCLES.flatMap((rightName, m) => {
    const muscle = toSide(rightName, side);
    const read = (from: (set: MuscleSet, i: number) => number) => (r: Repetition, i: number) => {
      const set = setOf(r);
      return set ? from(set, i) : '';
    };
    return [
      column(
        {
          name: `${muscle}.length_m`,
          unit: 'm',
          definition: `Length of ${muscle} from origin to insertion, tendon included.`,
        },
        read((set, i) => set.lengths[i * MUSCLES.length + m]),
      ),
      ...MOMENT_ARM_COORDINATES.map((coordinate, c) =>
        column(
          {
            name: `${muscle}.${toSide(coordinate, side)}_m`,
            unit: 'm',
            definition: `Moment arm of ${muscle} about ${toSide(coordinate, side)}: -dL/dq.`,
            sign: 'tension drives the coordinate up',
          },
          read((set, i) => set.momentArms[(i * MUSCLES.length + m) * MOMENT_ARM_COUNT + c]),
        ),
      ),
      column(
        {
          name: `${muscle}.normalized_fiber_length`,
          definition: `Fiber length of ${muscle} over its optimal fiber length, tendon rigid.`,
        },
        read((set, i) => set.normalizedFiberLengths[i * MUSCLES.length + m]),
      ),
    ];
  });
}

function toSide(name: string, side: 'r' | 'l'): string {
  return name.replace(/_r$/, `_${side}`);
}

const RANGE_COLUMN = column(
  { name: 'beyond_model', definition: '1 where a coordinate lies outside the range of the source model, 0 elsewhere.' },
  (r, i) => r.isBeyondModel[i],
);

const STABILIZED_COLUMNS: readonly Column[] = MUSCLES.map((muscle, m) =>
  column(
    {
      name: `${muscle}.stabilized`,
      definition: `1 where the stabilized path of ${muscle} differs from the published one, 0 elsewhere.`,
    },
    (r, i) => r.muscles.isStabilized[i * MUSCLES.length + m],
  ),
);

const WORKING_COLUMNS: readonly Column[] = [
  ...TIME_COLUMNS,
  ...ANGLE_COLUMNS,
  ...muscleColumns('r', (r) => r.muscles),
  RANGE_COLUMN,
];

const BAR_COLUMNS: readonly Column[] = [
  barColumn('x', 'Forward place of the middle of the bar in ground.', 'forward'),
  barColumn('y', 'Height of the middle of the bar above the floor.', 'up'),
];

function barColumn(axis: 'x' | 'y', definition: string, sign: string): Column {
  return column({ name: `bar_${axis}_m`, unit: 'm', definition, sign }, (r, i) => barAt(r, i, axis) ?? '');
}

const IDLE_COLUMNS: readonly Column[] = [
  ...LEG_COORDINATES.map((coordinate, c) =>
    column(
      {
        name: `${toSide(coordinate, 'l')}_deg`,
        unit: 'deg',
        definition: `${toSide(coordinate, 'l')} of the leg that is held still.`,
        sign: `as ${coordinate}`,
      },
      (r) => (r.idleLeg ? radToDeg(r.idleLeg.coordinates[c]) : ''),
    ),
  ),
  ...muscleColumns('l', (r) => r.idleLeg?.muscles),
];

function column(
  { name, unit = '', definition, sign = '' }: Pick<ColumnInfo, 'name' | 'definition'> & Partial<ColumnInfo>,
  value: Column['value'],
): Column {
  return { name, unit, definition, sign, value };
}

function angle(
  name: string,
  definition: string,
  sign: string,
  inRad: (repetition: Repetition, sample: number) => number,
): Column {
  return column({ name, unit: 'deg', definition, sign }, (r, i) => radToDeg(inRad(r, i)));
}

function legAngle(coordinate: (typeof LEG_COORDINATES)[number], definition: string, sign: string): Column {
  const c = LEG_COORDINATES.indexOf(coordinate);
  return angle(`${coordinate}_deg`, definition, sign, (r, i) => r.coordinates[i * LEG_COORDINATE_COUNT + c]);
}
