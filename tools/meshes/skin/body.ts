import { Matrix4 } from 'three';
import { createSkinField } from '../../../src/scene/skin/mesh/skinField';
import { CONE_SIZE, SKIN_BONES, SKIN_LAYOUTS, type SkinBone } from '../../../src/scene/skin/mesh/skinShape';
import { poseCones } from '../../../src/scene/skin/skinPose';
import { FOREARM } from '../bones/arm';
import { ANKLE_IN_TIBIA, MTP_IN_CALCN, plus, SUBTALAR_IN_TALUS } from '../bones/frames';
import { type Box, boxAround, joinBoxes, type Sdf, type Vec3 } from '../sdf/types';

/** Where the bones around a sculpted part stand in its frame, mm; the rest of the body is far away. */
export type Near = Partial<Record<SkinBone, Vec3>>;

export const AROUND_HEAD: Near = { torso: [0, 0, 0], neck: [0, 0, 0], head: [0, 0, 0] };
export const AROUND_HAND: Near = { hand_r: [0, 0, 0], forearm_r: [0, FOREARM, 0] };
const [X, Y, Z] = plus(ANKLE_IN_TIBIA, SUBTALAR_IN_TALUS);
export const AROUND_FOOT: Near = { calcn_r: [0, 0, 0], toes_r: MTP_IN_CALCN, tibia_r: [-X, -Y, -Z] };

const MM = 1000;
const FAR = 100;

/** The body's skin around a part, at the generic size: what the part has to continue. */
export function bodyAround(near: Near): Sdf {
  const frames = SKIN_BONES.map((bone) => {
    const [x, y, z] = near[bone] ?? [FAR * MM, 0, 0];
    return new Matrix4().makeTranslation(x / MM, y / MM, z / MM);
  });
  const cones = poseCones({ frames, scales: SKIN_BONES.map(() => 1), girth: 1 }, SKIN_LAYOUTS.solid);
  const { distance, coneDistance, bones, count } = createSkinField(cones, SKIN_LAYOUTS.solid);
  const list = Array.from({ length: count }, (_, i) => i).filter((i) => near[SKIN_BONES[bones[2 * i]]]);
  const box = list.map((i) => boxOfCone(cones, i)).reduce(joinBoxes);
  const of = (some: readonly number[]): Sdf => ({
    box,
    at: (x, y, z) => MM * distance(x / MM, y / MM, z / MM, some, some.length),
    near: (x, y, z, r) => {
      const distances = some.map((i) => MM * coneDistance(i, x / MM, y / MM, z / MM));
      const reach = Math.min(...distances) + 2 * r + WIDEST_MELTING;
      return of(some.filter((_, k) => distances[k] <= reach));
    },
  });
  return of(list);
}

/** How far apart cones may lie that melt, mm. */
const WIDEST_MELTING = 50;

function boxOfCone(cones: Float32Array, i: number): Box {
  const [ax, ay, az, bx, by, bz, ra, rb] = cones.subarray(i * CONE_SIZE, (i + 1) * CONE_SIZE);
  const points = [
    [ax, ay, az],
    [bx, by, bz],
  ].map((p) => p.map((v) => v * MM));
  return boxAround(points, MM * Math.max(ra, rb));
}
