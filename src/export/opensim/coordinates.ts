import { LEG_COORDINATES } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import { POSE_FRAMES_SIZE } from '../../model/pose/forwardKinematics';
import type { Repetition } from '../../model/result';

/** What a coordinate of the source model is worth at a sample: rad, of translations m. */
type Value = (repetition: Repetition, sample: number) => number;

/** A coordinate as OpenSim's reader and window treat it. */
export interface Coordinate {
  readonly name: string;
  /** Written in degrees in a file in degrees. Turns that follow a spline, those of the patellae, stay in radians there. */
  readonly isTurn: boolean;
  readonly value: Value;
  /** Where the source model clamps it, rad or m; none where it does not. */
  readonly range?: readonly [number, number];
  /** The source model locks it, and OpenSim's window leaves it as it is. */
  readonly isLocked?: boolean;
}

const zero: Value = () => 0;

function turn(name: string, value: Value, range?: Coordinate['range']): Coordinate {
  return { name, isTurn: true, value, range };
}

function shift(name: string, axis: number, range: Coordinate['range']): Coordinate {
  const value: Value = (r, i) => r.frames[i * POSE_FRAMES_SIZE + FRAME_SIZE - 3 + axis];
  return { name, isTurn: false, value, range };
}

const degrees = (low: number, high: number): [number, number] => [(low * Math.PI) / 180, (high * Math.PI) / 180];

const RANGES: Readonly<Record<(typeof LEG_COORDINATES)[number], readonly [number, number]>> = {
  hip_flexion_r: degrees(-30, 120),
  hip_adduction_r: degrees(-50, 30),
  hip_rotation_r: degrees(-40, 40),
  knee_angle_r: degrees(0, 140),
  ankle_angle_r: degrees(-50, 50),
  subtalar_angle_r: degrees(-35, 35),
};

const PELVIS_AND_BACK = degrees(-90, 90);

/** A leg's coordinates: those of the left leg mirror the right one, their signs included, unless it is held still. */
function legCoordinates(side: 'r' | 'l'): Coordinate[] {
  const named = (name: string) => name.replace(/_r$/, `_${side}`);
  const of = (name: (typeof LEG_COORDINATES)[number]): Coordinate => {
    const k = LEG_COORDINATES.indexOf(name);
    const value: Value = (r, i) =>
      side === 'l' && r.idleLeg ? r.idleLeg.coordinates[k] : r.coordinates[i * LEG_COORDINATES.length + k];
    return turn(named(name), value, RANGES[name]);
  };
  const knee = of('knee_angle_r');
  return [
    of('hip_flexion_r'),
    of('hip_adduction_r'),
    of('hip_rotation_r'),
    knee,
    { name: `${knee.name}_beta`, isTurn: false, value: knee.value },
    of('ankle_angle_r'),
    { ...of('subtalar_angle_r'), isLocked: true },
    { ...turn(named('mtp_angle_r'), zero), isLocked: true },
  ];
}

function armCoordinates(side: 'r' | 'l'): Coordinate[] {
  const joints = ['arm_flex', 'arm_add', 'arm_rot', 'elbow_flex', 'pro_sup', 'wrist_flex', 'wrist_dev'];
  return joints.map((joint) => ({ ...turn(`${joint}_${side}`, zero), isLocked: joint.startsWith('wrist') }));
}

/** Coordinates of RajagopalLaiUhlrich2023, all 39, in the order of its file. Names, ranges, locks: that model (sources.ts). */
export const COORDINATES: readonly Coordinate[] = [
  turn('pelvis_tilt', (r, i) => r.pelvisTilt[i], PELVIS_AND_BACK),
  turn('pelvis_list', zero),
  turn('pelvis_rotation', zero),
  shift('pelvis_tx', 0, [-5, 5]),
  shift('pelvis_ty', 1, [-1, 2]),
  shift('pelvis_tz', 2, [-3, 3]),
  ...legCoordinates('r'),
  ...legCoordinates('l'),
  turn('lumbar_extension', (r, i) => -r.pelvisPosteriorTilt[i], PELVIS_AND_BACK),
  turn('lumbar_bending', zero),
  turn('lumbar_rotation', zero),
  ...armCoordinates('r'),
  ...armCoordinates('l'),
];

/** Names of coordinates that leave the range the source model clamps them to, where OpenSim's window shows another posture. */
export function clampedNames(repetition: Repetition): string[] {
  const samples = Array.from({ length: repetition.sampleCount }, (_, i) => i);
  return COORDINATES.filter(({ range, value }) =>
    samples.some((i) => {
      const at = value(repetition, i);
      return range && (at < range[0] - SLACK || at > range[1] + SLACK);
    }),
  ).map(({ name }) => name);
}

/** Rounding of a coordinate that stands at the end of its range. */
const SLACK = 1e-9;
