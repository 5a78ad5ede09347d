import type { ArmTurn } from '../../../display/armTurn';
import { DIRECTIONS, muscleArm, weighUnits } from '../../../display/muscleArm';
import { muscleOf, type PickableMuscle } from '../../../display/muscles';
import { ARM_HELP } from '../../../display/pageWords';
import { SECTIONS } from '../../../display/sections';
import {
  type LegCoordinate,
  MOMENT_ARM_COORDINATES,
  MOMENT_ARM_COUNT,
  type MomentArmCoordinate,
} from '../../../model/anatomy/names';
import type { MuscleGeometry, MuscleSet } from '../../../model/muscle/geometry';
import type { Backdrop } from '../backdrop';
import type { Axis, ChartDefinition, Exercises } from '../definition';
import { ANKLE_ANGLE_AXIS, HIP_ANGLE_AXIS, KNEE_ANGLE_AXIS, MILLIMETERS } from '../quantities';
import { wholeCourse } from './wholeCourse';

/** About what an arm is told, and over which angle. */
interface Turn {
  readonly coordinate: MomentArmCoordinate;
  /** Sign of the coordinate in which the arm is positive. */
  readonly sign: 1 | -1;
  /** "hip extension" */
  readonly noun: string;
  /** "+ extends the hip" */
  readonly says: string;
  /** Stands at the line of zero. */
  readonly zero: string;
  readonly axis: Axis;
  /** The coordinate of that axis. */
  readonly along: LegCoordinate;
}

const AXES = {
  hip: { axis: HIP_ANGLE_AXIS, along: 'hip_flexion_r' },
  knee: { axis: KNEE_ANGLE_AXIS, along: 'knee_angle_r' },
  ankle: { axis: ANKLE_ANGLE_AXIS, along: 'ankle_angle_r' },
} as const;

const ABOUT: Readonly<Record<Exclude<ArmTurn, 'flexion'>, Turn>> = {
  adduction: {
    ...AXES.hip,
    coordinate: 'hip_adduction_r',
    sign: -1,
    noun: 'hip abduction',
    says: '+ abducts, − adducts the hip',
    zero: 'abducts above, adducts below',
  },
  rotation: {
    ...AXES.hip,
    coordinate: 'hip_rotation_r',
    sign: -1,
    noun: 'outward rotation',
    says: '+ turns the thigh outward, − inward',
    zero: 'outward above, inward below',
  },
};

/** A muscle of knee or ankle is told about its own joint, whatever is asked of the hip. */
export function turnOf({ action }: PickableMuscle, turn: ArmTurn): Turn {
  const { joint, coordinate, sign, noun, verb } = DIRECTIONS[action];
  if (joint === 'hip' && turn !== 'flexion') return ABOUT[turn];
  return { ...AXES[joint], coordinate, sign, noun, says: `+ ${verb}`, zero: '' };
}

/** Arm of a muscle about one turn of a joint over the angle of that joint: where exercises come by, and the whole course. */
export function armByAngle(id: string, picked: string, turn: ArmTurn): ChartDefinition {
  const muscle = muscleOf(picked);
  const about = turnOf(muscle, turn);
  const { axis, noun, says, zero } = about;
  const isOwn = about.coordinate === DIRECTIONS[muscle.action].coordinate;
  const other = about.along === 'hip_flexion_r' ? 'knee' : 'hip';
  return {
    id,
    title: `${muscle.label} arm by ${axis.word}`,
    tip: ARM_HELP,
    section: SECTIONS.courses,
    quantity: MILLIMETERS,
    axis,
    curves: [
      {
        column: `${muscle.id}.${noun.replaceAll(' ', '_')}_moment_arm_m`,
        name: muscle.label,
        role: 'main',
        definition: `Moment arm of ${muscle.units.join(', ')}, weighted by their largest force; ${says}.`,
        // the readouts ask for the same
        of: (charted) => (isOwn ? muscleArm(charted, picked).arms : armsOf(charted, muscle, about)),
      },
    ],
    alwaysShown: [0, 0],
    zero: { name: zero },
    isWide: true,
    isVisit: true,
    behind: courseOf(muscle, about),
    note: `Thin: all angles, adduction and rotation 0°, ${other} 60°. Bold: as each exercise holds it.`,
  };
}

interface Solved {
  readonly sampleCount: number;
  readonly geometry: MuscleGeometry;
  readonly muscles: MuscleSet;
}

/** [sample] m */
function armsOf(solved: Solved, { units }: PickableMuscle, { coordinate, sign }: Turn): Float64Array {
  const c = MOMENT_ARM_COORDINATES.indexOf(coordinate);
  return weighUnits(solved, units, (k) => sign * solved.muscles.momentArms[k * MOMENT_ARM_COUNT + c]);
}

/** The thin line behind the visits; the same object for the same lifter. */
function courseOf(muscle: PickableMuscle, turn: Turn): (exercises: Exercises) => readonly Backdrop[] {
  const known = new WeakMap<object, readonly Backdrop[]>();
  return (exercises) => {
    const course = wholeCourse(exercises, turn.along);
    if (!course) return [];
    const found = known.get(course);
    if (found) return found;
    const { angles, muscles, geometry } = course;
    const arms = armsOf({ muscles, geometry, sampleCount: angles.length }, muscle, turn).map(MILLIMETERS.fromModel);
    const lines = [{ key: 'course', x: angles, low: arms, high: arms }];
    known.set(course, lines);
    return lines;
  };
}
