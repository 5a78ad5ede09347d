import type { Lifter } from '../anatomy/lifter';
import { softRamp } from '../math/softAbs';
import { degrees } from '../setting';
import { minimumJerk } from './tempo';

/**
 * How much of thigh–trunk flexion the pelvis gives: the lifter's share up to 90°, then a third of every degree more. The
 * default share makes about 12° at 90° and 30° at 145°. DEFAULT within the published 13–36 % (Dewberry 2003, Bohannon
 * 1985, Murray 2002). Nothing below neutral; the share sets in over the first 16°, and the bend is rounded over 8° on either
 * side, so that passing them is no jolt.
 */
const RHYTHM = { onset: degrees(16), bend: degrees(90), rounding: degrees(8) } as const;

/**
 * Short hamstrings: close to their limit the pelvis takes more. Dewberry 2003 found 13 % with bent knees and long
 * hamstrings, 36 % with straight knees and short ones; the difference is added over the last stretch, its beginning
 * rounded. DEFAULT.
 */
const HAMSTRING_PULL = { extraShare: 0.355 - 0.131, stretch: degrees(5), rounding: degrees(5) } as const;

/** True hip flexion at which the hamstrings stop, for a knee angle. */
export function hamstringHipLimit(lifter: Lifter, kneeFlexion: number): number {
  return lifter.hamstringLimit + lifter.hamstringRelief * kneeFlexion;
}

/** Posterior tilt of the pelvis on the torso that goes with a posture. Own derivation, docs/model.md "Rhythm". */
export function pelvicTilt(lifter: Lifter, trunkThighFlexion: number, hipFlexion: number, kneeFlexion: number): number {
  if (trunkThighFlexion <= 0) return 0;
  const steep = Math.max(lifter.steepShare, lifter.pelvicShare);
  const onset = minimumJerk(Math.min(1, trunkThighFlexion / RHYTHM.onset));
  const gentle = lifter.pelvicShare * trunkThighFlexion * onset;
  const beyond = (steep - lifter.pelvicShare) * softRamp(trunkThighFlexion - RHYTHM.bend, RHYTHM.rounding);
  const taut = hipFlexion - hamstringHipLimit(lifter, kneeFlexion) + HAMSTRING_PULL.stretch;
  return gentle + beyond + HAMSTRING_PULL.extraShare * softRamp(taut, HAMSTRING_PULL.rounding);
}
