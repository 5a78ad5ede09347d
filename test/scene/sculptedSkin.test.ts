import { type Matrix4, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExerciseId } from '../../src/model/exercise/exercise';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import type { Settings } from '../../src/model/setting';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { type Carriers, carry } from '../../src/scene/figure/carriers';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import { createSkinField, type SkinField } from '../../src/scene/skin/mesh/skinField';
import { SKIN_BONES, SKIN_LAYOUTS, type SkinBone } from '../../src/scene/skin/mesh/skinShape';
import { poseCones } from '../../src/scene/skin/skinPose';
import type { Sdf } from '../../tools/meshes/sdf/types';
import { FOOT_SEAM, foot } from '../../tools/meshes/skin/foot';
import { HAND_SEAM, hand } from '../../tools/meshes/skin/hand';
import { HEAD_SEAM, head } from '../../tools/meshes/skin/head';
import { type Seam, shareOfPart } from '../../tools/meshes/skin/seam';
import { type FigureBone, readMeshes, SKIN_PATH } from '../meshes/support/readFigure';
import { holdPosture } from '../specimens/posture';
import { type DrawnBones, groundFromBone, readDrawnBones } from './figureBones';
import { repetitionOf } from './support';

/** How deep bones lie under the skin at least, m. */
const BONE_DEPTH = 0.002;
/** How far a part may lie off the body's skin where it continues it, however wrist and ankle are bent, m at the generic size. */
const OFF = 0.002;
const MM = 0.001;
const ENDS_AND_MIDDLE = [0, 0.25, 0.5];

interface Sculpted {
  readonly bone: SkinBone;
  readonly seam: Seam;
  readonly shape: Sdf;
  /** What of the skeleton it covers. */
  readonly covers: readonly string[];
}

const PARTS: readonly Sculpted[] = [
  { bone: 'head', seam: HEAD_SEAM, shape: head(), covers: ['torso-skull'] },
  { bone: 'hand_r', seam: HAND_SEAM, shape: hand(), covers: ['arm_r-hand'] },
  { bone: 'calcn_r', seam: FOOT_SEAM, shape: foot(), covers: ['calcn_r', 'toes_r'] },
];

let drawn: DrawnBones;
let meshes: Map<string, FigureBone>;
beforeAll(async () => {
  [drawn, meshes] = await Promise.all([readDrawnBones(), readMeshes(SKIN_PATH)]);
});

interface Posed {
  readonly carriers: Carriers;
  readonly body: SkinField;
  /** Ground frame of one of the skin's bones, its size included. */
  readonly placeOf: (bone: SkinBone) => Matrix4;
}

/** The body's skin at a phase of an exercise, and where its bones are. */
function pose(exercise: ExerciseId, phase: number, lifter: Settings = {}): Posed {
  return poseIn(repetitionOf({ exercise, sampleCount: 21, lifter }), phase);
}

function poseIn(r: Repetition, phase: number): Posed {
  const instant = createInstant(r);
  setInstant(instant, r, phase);
  const carriers = carry(instant, drawn.arm, gymPieces(r).grip);
  const skin = skinPoseOf(carriers, instant);
  const body = createSkinField(poseCones(skin, SKIN_LAYOUTS.solid), SKIN_LAYOUTS.solid);
  const placeOf = (bone: SkinBone): Matrix4 => {
    const i = SKIN_BONES.indexOf(bone);
    const size = skin.scales[i];
    return skin.frames[i].clone().scale(new Vector3(size, size, size));
  };
  return { carriers, body, placeOf };
}

const point = new Vector3();

test.each(EXERCISES.map(({ id }) => id))('%s: skull, hands and feet lie under the sculpted skin', (exercise) => {
  for (const phase of ENDS_AND_MIDDLE) {
    const { carriers, body, placeOf } = pose(exercise, phase);
    for (const { bone, shape, covers } of PARTS) {
      const ground = placeOf(bone);
      const local = ground.clone().invert();
      const size = ground.getMaxScaleOnAxis();
      for (const one of drawn.bones.filter(({ name }) => covers.includes(name))) {
        const groundFromOne = groundFromBone(one, carriers, carriers.segments);
        let least = Number.NEGATIVE_INFINITY;
        for (let v = 0; v < one.positions.length; v += 3) {
          point.fromArray(one.positions, v).applyMatrix4(groundFromOne);
          const ofBody = body.wholeDistance(point.x, point.y, point.z);
          point.applyMatrix4(local).divideScalar(MM);
          least = Math.max(least, Math.min(ofBody, size * MM * shape.at(point.x, point.y, point.z)));
        }
        expect(least, `${one.name} at ${phase}`).toBeLessThan(-BONE_DEPTH);
      }
    }
  }
});

/** How far off the body's skin a part's first vertices lie, those beyond the seam, m at the generic size: negative inside it. */
function offAtSeam({ bone, seam }: Sculpted, { body, placeOf }: Posed): number[] {
  const shareAt = shareOfPart(seam);
  const ground = placeOf(bone);
  const size = ground.getMaxScaleOnAxis();
  const { positions } = meshes.get(bone) as FigureBone;
  const off: number[] = [];
  for (let v = 0; v < positions.length; v += 3) {
    const share = shareAt(positions[v] / MM, positions[v + 1] / MM, positions[v + 2] / MM);
    if (share === 0 || share > 0.1) continue;
    const { x, y, z } = point.fromArray(positions, v).applyMatrix4(ground);
    off.push(body.wholeDistance(x, y, z) / size);
  }
  return off;
}

test.each(PARTS)('$bone begins on the skin of a standing body', (part) => {
  const off = offAtSeam(part, poseIn(holdPosture({}), 0));
  expect(off.length).toBeGreaterThan(5);
  expect(Math.max(...off.map(Math.abs))).toBeLessThan(OFF);
});

const LIFTERS: readonly Settings[] = [
  { stature: 1.45, mass: 40 },
  { stature: 1.52 },
  { stature: 1.52, mass: 180 },
  {},
  { mass: 110 },
  { stature: 1.95, mass: 130 },
  { stature: 2.1, mass: 180 },
];

describe.each(LIFTERS)('%o', (lifter) => {
  test.each(EXERCISES.map(({ id }) => id))('%s: no part stands out of the body where it begins', (exercise) => {
    for (const phase of ENDS_AND_MIDDLE)
      for (const part of PARTS)
        expect(Math.max(...offAtSeam(part, pose(exercise, phase, lifter))), `${part.bone} at ${phase}`).toBeLessThan(
          OFF,
        );
  });
});
