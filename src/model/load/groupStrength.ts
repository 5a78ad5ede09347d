import type { LevelCurve } from '../math/levelCurve';
import { degrees } from '../setting';

/** Groups whose strength follows the angle of a joint. */
export type PosturedGroup = 'hipExtensors' | 'kneeExtensors' | 'externalRotators';

export interface GroupStrength {
  /** [STRENGTH_GROUPS] factor on the source model's forces, for the generic size of body. */
  readonly factors: readonly number[];
  /** Factor on a group's active force by the flexion of its joint, rad: knee for the knee extensors, else hip. */
  readonly posture: Readonly<Record<PosturedGroup, LevelCurve>>;
}

/** A curve of values every 5° from `from` on, deg. */
export const every5Degrees = (from: number, values: readonly number[]): LevelCurve => ({
  first: degrees(from),
  step: degrees(5),
  values,
});
