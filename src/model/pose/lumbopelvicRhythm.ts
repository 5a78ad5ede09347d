import { degrees } from '../setting';

/**
 * How much of thigh–trunk flexion the pelvis gives. DEFAULT within the published 13–36 % (Dewberry 2003, Bohannon 1985,
 * Murray 2002); about 12° at 90° and 30° at 145°. Nothing below neutral.
 */
export const RHYTHM = { gentleSlope: 0.13, bend: degrees(90), steepSlope: 0.33 } as const;

/** Posterior tilt of the pelvis on the torso at a thigh–trunk flexion. */
export function pelvicTilt(trunkThighFlexion: number): number {
  if (trunkThighFlexion <= 0) return 0;
  const gentle = RHYTHM.gentleSlope * Math.min(trunkThighFlexion, RHYTHM.bend);
  return gentle + RHYTHM.steepSlope * Math.max(trunkThighFlexion - RHYTHM.bend, 0);
}
