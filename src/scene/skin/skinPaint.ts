import {
  type Material,
  Matrix4,
  type MeshBasicMaterial,
  type MeshDepthMaterial,
  type MeshStandardMaterial,
  type ShaderMaterial,
} from 'three';
import type { Theme } from '../base/theme';
import { SKIN_BONES } from './mesh/skinShape';
import { createOutline, createPartMaterials, createSkinMaterials, tintLit, tintOutline } from './skinMaterial';
import type { SkinPose } from './skinPose';

/** What the skin of one figure is drawn with; its shaders move vertices, so it also knows where the bones are. */
export interface SkinPaint {
  /** Of the body at the flexed end, which stays. */
  readonly start: ShaderMaterial;
  readonly depth: MeshBasicMaterial;
  readonly outline: ShaderMaterial;
  readonly solid: MeshStandardMaterial;
  readonly caster: MeshDepthMaterial;
  readonly parts: MeshStandardMaterial;
  readonly partsCaster: MeshDepthMaterial;
  /** Brings mesh and sculpted parts to a pose; `inverse` undoes the pose it was meshed in. */
  readonly move: (pose: SkinPose, inverse: readonly Matrix4[]) => void;
  readonly tint: (theme: Theme) => void;
  readonly dispose: () => void;
}

const matrices = (): Matrix4[] => SKIN_BONES.map(() => new Matrix4());

export function createSkinPaint(): SkinPaint {
  const moves = matrices();
  const partMoves = matrices();
  const { prepass: depth, outline, solid, caster } = createSkinMaterials(moves);
  const { lit: parts, caster: partsCaster } = createPartMaterials(partMoves);
  const start = createOutline(matrices());
  const all: readonly Material[] = [start, depth, outline, solid, caster, parts, partsCaster];
  return {
    start,
    depth,
    outline,
    solid,
    caster,
    parts,
    partsCaster,
    move: ({ frames, scales }, inverse) => {
      frames.forEach((frame, i) => {
        moves[i].multiplyMatrices(frame, inverse[i]);
        partMoves[i].makeScale(scales[i], scales[i], scales[i]).premultiply(frame);
      });
    },
    tint: (theme) => {
      for (const material of [start, outline]) tintOutline(material, theme);
      for (const material of [solid, parts]) tintLit(material, theme);
    },
    dispose: () => {
      for (const material of all) material.dispose();
    },
  };
}
