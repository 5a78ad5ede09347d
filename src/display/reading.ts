import { LEG_COORDINATE_COUNT, LEG_COORDINATES, type LegCoordinate } from '../model/anatomy/names';
import type { STAGES } from '../model/pose/tempo';
import type { Repetition } from '../model/result';
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

interface Between {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

function between(sampleCount: number, fraction: number): Between {
  const exact = Math.min(1, Math.max(0, fraction)) * (sampleCount - 1);
  const low = Math.min(sampleCount - 1, Math.floor(exact));
  return { low, high: Math.min(sampleCount - 1, low + 1), share: exact - low };
}

function pick(values: Float64Array, { low, high, share }: Between, stride = 1, offset = 0): number {
  const a = values[low * stride + offset];
  return a + (values[high * stride + offset] - a) * share;
}

function pickCoordinate(repetition: Repetition, at: Between, name: LegCoordinate): number {
  return pick(repetition.coordinates, at, LEG_COORDINATE_COUNT, LEG_COORDINATES.indexOf(name));
}

/** Numbers at a fraction 0…1 of the repetition; between samples linear. */
export function readingAt(repetition: Repetition, fraction: number, picked: string | null = null): Reading {
  const at = between(repetition.sampleCount, fraction);
  return {
    trunkThighDeg: radToDeg(pick(repetition.trunkThighFlexion, at)),
    hipDeg: radToDeg(pickCoordinate(repetition, at, 'hip_flexion_r')),
    pelvisDeg: radToDeg(pick(repetition.pelvisPosteriorTilt, at)),
    kneeDeg: radToDeg(pickCoordinate(repetition, at, 'knee_angle_r')),
    ankleDeg: radToDeg(pickCoordinate(repetition, at, 'ankle_angle_r')),
    armMm: metersToMm(pick(muscleArm(repetition, picked).arms, at)),
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
