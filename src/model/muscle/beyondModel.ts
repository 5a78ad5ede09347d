import { MOMENT_ARM_COORDINATES, type MomentArmCoordinate } from '../anatomy/names';

/** Ranges in which the source model is defined (rad); the knee ends where the knots of the patella splines end. */
const SOURCE_RANGES: Record<MomentArmCoordinate, readonly [number, number]> = {
  hip_flexion_r: rangeOfDegrees(-30, 120),
  hip_adduction_r: rangeOfDegrees(-50, 30),
  hip_rotation_r: rangeOfDegrees(-40, 40),
  knee_angle_r: rangeOfDegrees(0, 120),
  ankle_angle_r: rangeOfDegrees(-50, 50),
};

/** Rounding of an angle that stands exactly at its limit (rad). */
const SLACK = 1e-9;

function rangeOfDegrees(low: number, high: number): readonly [number, number] {
  return [(low * Math.PI) / 180, (high * Math.PI) / 180];
}

/**
 * Whether a pose lies outside the ranges of the source model, so that its muscle geometry is extrapolated.
 * `q` from `qi`: LEG_COORDINATES. The subtalar angle is locked in the source model and does not count.
 */
export function isBeyondModel(q: ArrayLike<number>, qi = 0): boolean {
  return MOMENT_ARM_COORDINATES.some((name, i) => {
    const angle = q[qi + i];
    const [low, high] = SOURCE_RANGES[name];
    return angle < low - SLACK || angle > high + SLACK;
  });
}
