// Names follow OpenSim; the right leg stands for both, the left is its mirror image.

export const SEGMENTS = ['pelvis', 'femur_r', 'tibia_r', 'patella_r', 'talus_r', 'calcn_r', 'toes_r', 'torso'] as const;
export type SegmentName = (typeof SEGMENTS)[number];
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
export const MOMENT_ARM_COUNT = MOMENT_ARM_COORDINATES.length;

/** Index of a segment in every flat array with a segment axis. */
export function segmentIndex(name: SegmentName): number {
  return SEGMENTS.indexOf(name);
}
