import {
  Color,
  type IUniform,
  type Matrix4,
  MeshBasicMaterial,
  MeshDepthMaterial,
  MeshStandardMaterial,
  RGBADepthPacking,
  ShaderMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { Theme } from '../base/theme';
import { SKIN_BONES } from './mesh/skinShape';

export interface SkinMaterials {
  /** Fills the depth, so that only the outer contour of the outline is drawn. */
  readonly prepass: MeshBasicMaterial;
  readonly outline: ShaderMaterial;
  /** Closed and lit like everything else. */
  readonly solid: MeshStandardMaterial;
  /** Of the solid skin's shadow. */
  readonly caster: MeshDepthMaterial;
}

// moves a vertex with its two bones from the pose it was meshed in to the pose of the instant
const MOVE = `
  attribute vec2 bones;
  attribute float weight;
  uniform mat4 moves[${SKIN_BONES.length}];
  mat4 moveOf() {
    return moves[int(bones.x + 0.5)] * weight + moves[int(bones.y + 0.5)] * (1.0 - weight);
  }`;

/** Of the sculpted parts of a solid skin, which bring the shade of their hollows with them. */
export interface PartMaterials {
  readonly lit: MeshStandardMaterial;
  readonly caster: MeshDepthMaterial;
}

type Moved = (shader: WebGLProgramParametersWithUniforms) => void;

/** Lets a material of three's move vertices. */
function moveWith(uniform: IUniform<Matrix4[]>): Moved {
  return (shader) => {
    shader.uniforms.moves = uniform;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${MOVE}`)
      .replace('#include <beginnormal_vertex>', 'vec3 objectNormal = mat3(moveOf()) * normal;')
      .replace('#include <begin_vertex>', 'vec3 transformed = (moveOf() * vec4(position, 1.0)).xyz;');
  };
}

/** `moves` is shared by all of them. */
export function createSkinMaterials(moves: Matrix4[]): SkinMaterials {
  const uniform: IUniform<Matrix4[]> = { value: moves };
  const prepass = new MeshBasicMaterial({ colorWrite: false, transparent: true });
  const solid = new MeshStandardMaterial({ roughness: ROUGHNESS });
  const caster = new MeshDepthMaterial({ depthPacking: RGBADepthPacking });
  for (const material of [prepass, solid, caster]) material.onBeforeCompile = moveWith(uniform);
  return { prepass, outline: createOutline(moves), solid, caster };
}

/** `moves` carries each part from its bone's frame to ground. */
export function createPartMaterials(moves: Matrix4[]): PartMaterials {
  const lit = new MeshStandardMaterial({ roughness: ROUGHNESS, vertexColors: true });
  const caster = new MeshDepthMaterial({ depthPacking: RGBADepthPacking });
  for (const material of [lit, caster]) material.onBeforeCompile = moveWith({ value: moves });
  return { lit, caster };
}

const ROUGHNESS = 0.72;

/** Only the contour is seen; `moves` as in createSkinMaterials. */
export function createOutline(moves: Matrix4[]): ShaderMaterial {
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

export function tintOutline({ uniforms }: ShaderMaterial, theme: Theme): void {
  uniforms.tint.value.set(theme.isDark ? '#b9c4cc' : '#4f473d');
}

export function tintLit({ color }: MeshStandardMaterial, theme: Theme): void {
  // the lamps are weaker on paper
  color.set(theme.isDark ? '#c29c85' : '#d8b69f');
}
