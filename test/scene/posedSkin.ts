import type { Vector3 } from 'three';
import type { Repetition } from '../../src/model/result';
import { createInstant, type Instant, setInstant } from '../../src/scene/base/instant';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { type Carriers, carry } from '../../src/scene/figure/carriers';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import { createSkinField } from '../../src/scene/skin/mesh/skinField';
import { SKIN_LAYOUTS, type SkinKind } from '../../src/scene/skin/mesh/skinShape';
import { poseCones, type SkinPose } from '../../src/scene/skin/skinPose';

/** Small and large, light and heavy. */
export const LIFTERS = [
  { stature: 1.5, mass: 48, sex: 1 },
  { stature: 1.5, sex: 1 },
  {},
  { mass: 110 },
  { stature: 1.95 },
  { stature: 1.95, mass: 130 },
] as const;
export const ENDS_AND_MIDDLE = [0, 0.25, 0.5];

export interface Posed {
  readonly instant: Instant;
  readonly carriers: Carriers;
  readonly skin: SkinPose;
  /** Distance to the skin, negative inside. */
  readonly distanceOf: (p: Vector3) => number;
}

/** A repetition's figure at a phase, in its skin; `arm` is that of the drawn bones. */
export function pose(arm: ArmDimensions, r: Repetition, phase: number, kind: SkinKind = 'ghost'): Posed {
  const instant = createInstant(r);
  setInstant(instant, r, phase);
  const carriers = carry(instant, arm, gymPieces(r).grip);
  const skin = skinPoseOf(carriers, instant);
  const { wholeDistance } = createSkinField(poseCones(skin, SKIN_LAYOUTS[kind]), SKIN_LAYOUTS[kind]);
  return { instant, carriers, skin, distanceOf: ({ x, y, z }) => wholeDistance(x, y, z) };
}
