// Names follow OpenSim; the right leg stands for both, the left is its mirror image.

/** Segments of the skeleton; their order is that of every array with a segment axis. */
export const SEGMENTS = ['pelvis', 'femur_r', 'tibia_r', 'patella_r', 'talus_r', 'calcn_r', 'toes_r', 'torso'] as const;
export type SegmentName = (typeof SEGMENTS)[number];
/** Length of every segment axis. */
export const SEGMENT_COUNT = SEGMENTS.length;

/** Coordinates of the right leg that a foot pose determines, in solver order. */
export const LEG_COORDINATES = [
  'hip_flexion_r',
  'hip_adduction_r',
  'hip_rotation_r',
  'knee_angle_r',
  'ankle_angle_r',
  'subtalar_angle_r',
] as const;
export type LegCoordinate = (typeof LEG_COORDINATES)[number];
/** Length of every axis of leg coordinates. */
export const LEG_COORDINATE_COUNT = LEG_COORDINATES.length;

/** Coordinates about which moment arms are reported. */
export const MOMENT_ARM_COORDINATES = [
  'hip_flexion_r',
  'hip_adduction_r',
  'hip_rotation_r',
  'knee_angle_r',
  'ankle_angle_r',
] as const;
export type MomentArmCoordinate = (typeof MOMENT_ARM_COORDINATES)[number];
/** Length of every axis of moment-arm coordinates. */
export const MOMENT_ARM_COUNT = MOMENT_ARM_COORDINATES.length;

/** Index of a segment in every flat array with a segment axis. */
export function segmentIndex(name: SegmentName): number {
  return SEGMENTS.indexOf(name);
}
