import type { Level } from '../../../tools/meshes/catalog';
import { type FigureBone, readFigure } from './readFigure';
import { TriangleTree } from './triangleTree';

export interface MeasuredBone extends FigureBone {
  readonly tree: TriangleTree;
}

/** Bones that ride on the model's segments of the pelvis and the right leg, ready to measure. */
export async function readMeasuredBones(level: Level): Promise<MeasuredBone[]> {
  const bones = [...(await readFigure(level)).values()];
  return bones
    .filter((bone) => !/^(lumbar|torso|arm)/.test(bone.name))
    .map((bone) => ({ ...bone, tree: new TriangleTree(bone.positions, bone.indices) }));
}
