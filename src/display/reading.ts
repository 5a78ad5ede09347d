import { LEG_COORDINATE_COUNT, LEG_COORDINATES, type LegCoordinate } from '../model/anatomy/names';
import type { STAGES } from '../model/pose/tempo';
import type { Repetition } from '../model/result';
import { betweenSamples } from './betweenSamples';
import { muscleArm } from './muscleArm';
import { metersToMm, radToDeg } from './units';

/** What people read at one instant of a repetition. */
export interface Reading {
  readonly trunkThighDeg: number;
  readonly hipDeg: number;
  readonly pelvisDeg: number;
  readonly kneeDeg: number;
  /** Positive is dorsiflexion. */
  readonly ankleDeg: number;
  /** Of the picked muscle, or of gluteus maximus; + in the direction of its action. */
  readonly armMm: number;
}

export type Stage = (typeof STAGES)[number];

function coordinateAt({ coordinates }: Repetition, fraction: number, name: LegCoordinate): number {
  return betweenSamples(coordinates, fraction, LEG_COORDINATE_COUNT, LEG_COORDINATES.indexOf(name));
}

/** Numbers at a fraction 0…1 of the repetition; between samples linear. */
export function readingAt(repetition: Repetition, fraction: number, picked: string | null = null): Reading {
  return {
    trunkThighDeg: radToDeg(betweenSamples(repetition.trunkThighFlexion, fraction)),
    hipDeg: radToDeg(coordinateAt(repetition, fraction, 'hip_flexion_r')),
    pelvisDeg: radToDeg(betweenSamples(repetition.pelvisPosteriorTilt, fraction)),
    kneeDeg: radToDeg(coordinateAt(repetition, fraction, 'knee_angle_r')),
    ankleDeg: radToDeg(coordinateAt(repetition, fraction, 'ankle_angle_r')),
    armMm: metersToMm(betweenSamples(muscleArm(repetition, picked).arms, fraction)),
  };
}

/** Rounded parts that add up to the rounded sum: 91 = 79 + 12, never 91 = 79 + 13. */
export function splitDegrees(reading: Reading): { sum: number; hip: number; pelvis: number } {
  const sum = Math.round(reading.trunkThighDeg);
  const hip = Math.round(reading.hipDeg);
  return { sum, hip, pelvis: sum - hip };
}

/** Half a sample of the default repetition counts as being at an end. */
const END_WIDTH = 0.005;

export function stageAt(fraction: number): Stage {
  if (fraction <= END_WIDTH || fraction >= 1 - END_WIDTH) return 'bottom';
  if (Math.abs(fraction - 0.5) <= END_WIDTH) return 'top';
  return fraction < 0.5 ? 'up' : 'down';
}
