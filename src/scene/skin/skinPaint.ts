import {
  Color,
  type IUniform,
  type Material,
  Matrix4,
  MeshBasicMaterial,
  MeshDepthMaterial,
  MeshStandardMaterial,
  RGBADepthPacking,
  ShaderMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { Theme } from '../base/theme';
import { SKIN_BONES } from './mesh/skinShape';
import type { SkinPose } from './skinPose';

/** What the skin of one figure is drawn with; its shaders move vertices, so it also knows where the bones are. */
export interface SkinPaint {
  /** Of the body at the flexed end, which stays. */
  readonly start: ShaderMaterial;
  /** Fills the depth, so that only the outer contour of the outline is drawn. */
  readonly depth: MeshBasicMaterial;
  readonly outline: ShaderMaterial;
  /** Closed and lit like everything else. */
  readonly solid: MeshStandardMaterial;
  readonly caster: MeshDepthMaterial;
  /** Of the sculpted ends, which bring the shade of their hollows with them. */
  readonly ends: MeshStandardMaterial;
  readonly endsCaster: MeshDepthMaterial;
  /** Brings mesh and sculpted ends to a pose; `inverse` undoes the pose it was meshed in. */
  readonly move: (pose: SkinPose, inverse: readonly Matrix4[]) => void;
  readonly tint: (theme: Theme) => void;
  readonly dispose: () => void;
}

const matrices = (): Matrix4[] => SKIN_BONES.map(() => new Matrix4());

export function createSkinPaint(): SkinPaint {
  const [still, moves, endMoves] = [matrices(), matrices(), matrices()];
  const [start, outline] = [createOutline(still), createOutline(moves)];
  const depth = movedBy(moves, new MeshBasicMaterial({ colorWrite: false, transparent: true }));
  const solid = movedBy(moves, new MeshStandardMaterial({ roughness: ROUGHNESS }));
  const caster = movedBy(moves, new MeshDepthMaterial({ depthPacking: RGBADepthPacking }));
  const ends = movedBy(endMoves, new MeshStandardMaterial({ roughness: ROUGHNESS, vertexColors: true }));
  const endsCaster = movedBy(endMoves, new MeshDepthMaterial({ depthPacking: RGBADepthPacking }));
  const materials = { start, depth, outline, solid, caster, ends, endsCaster };
  return {
    ...materials,
    move: ({ frames, scales }, inverse) => {
      frames.forEach((frame, i) => {
        moves[i].multiplyMatrices(frame, inverse[i]);
        endMoves[i].makeScale(scales[i], scales[i], scales[i]).premultiply(frame);
      });
    },
    tint: ({ isDark }) => {
      for (const { uniforms } of [start, outline]) uniforms.tint.value.set(isDark ? '#b9c4cc' : '#4f473d');
      // the lamps are weaker on paper
      for (const { color } of [solid, ends]) color.set(isDark ? '#c29c85' : '#d8b69f');
    },
    dispose: () => {
      for (const material of Object.values<Material>(materials)) material.dispose();
    },
  };
}

// moves a vertex with its two bones from the pose it was meshed in to the pose of the instant
const MOVE = `
  attribute vec2 bones;
  attribute float weight;
  uniform mat4 moves[${SKIN_BONES.length}];
  mat4 moveOf() {
    return moves[int(bones.x + 0.5)] * weight + moves[int(bones.y + 0.5)] * (1.0 - weight);
  }`;

/** Lets a material of three's move vertices. */
function movedBy<M extends Material>(moves: Matrix4[], material: M): M {
  const uniform: IUniform<Matrix4[]> = { value: moves };
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms.moves = uniform;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${MOVE}`)
      .replace('#include <beginnormal_vertex>', 'vec3 objectNormal = mat3(moveOf()) * normal;')
      .replace('#include <begin_vertex>', 'vec3 transformed = (moveOf() * vec4(position, 1.0)).xyz;');
  };
  return material;
}

const ROUGHNESS = 0.72;

/** Only the contour is seen; each vertex goes with its bones as `moves` says. */
function createOutline(moves: Matrix4[]): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { moves: { value: moves }, tint: { value: new Color() } },
    vertexShader: `
      ${MOVE}
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        mat4 move = moveOf();
        vec4 view = modelViewMatrix * (move * vec4(position, 1.0));
        vNormal = normalMatrix * (mat3(move) * normal);
        vView = -view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: `
      uniform vec3 tint;
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        float facing = abs(dot(normalize(vNormal), normalize(vView)));
        gl_FragColor = vec4(tint, 0.6 * (0.07 + 0.93 * pow(1.0 - facing, 2.6)));
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  });
}
