import {
  Color,
  type IUniform,
  type Matrix4,
  MeshBasicMaterial,
  ShaderMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { Theme } from '../stage/theme';
import { SKIN_BONES } from './skinShape';

export interface SkinMaterials {
  /** Fills the depth, so that only the outer contour is drawn. */
  readonly prepass: MeshBasicMaterial;
  readonly surface: ShaderMaterial;
}

// moves a vertex with its two bones from the pose it was meshed in to the pose of the moment
const MOVE = `
  attribute vec2 bones;
  attribute float weight;
  uniform mat4 moves[${SKIN_BONES.length}];
  mat4 moveOf() {
    return moves[int(bones.x + 0.5)] * weight + moves[int(bones.y + 0.5)] * (1.0 - weight);
  }`;

/** `moves` is shared by both passes; `solid` 0 draws an outline, 1 a closed surface. */
export function createSkinMaterials(moves: Matrix4[]): SkinMaterials {
  const uniform: IUniform<Matrix4[]> = { value: moves };
  const prepass = new MeshBasicMaterial({ colorWrite: false, transparent: true });
  prepass.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms.moves = uniform;
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${MOVE}`)
      .replace('#include <begin_vertex>', 'vec3 transformed = (moveOf() * vec4(position, 1.0)).xyz;');
  };
  const surface = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { moves: uniform, tint: { value: new Color() }, strength: { value: 0.6 }, solid: { value: 0 } },
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
      uniform float strength;
      uniform float solid;
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        vec3 n = normalize(vNormal);
        vec3 v = normalize(vView);
        float facing = abs(dot(n, v));
        float outline = strength * (0.07 + 0.93 * pow(1.0 - facing, 2.6));
        vec3 lit = tint * (0.42 + 0.5 * max(0.0, dot(n, normalize(vec3(-0.3, 0.8, 0.55)))) + 0.16 * facing);
        gl_FragColor = vec4(mix(tint, lit, solid), mix(outline, 0.96, solid));
        #include <tonemapping_fragment>
        #include <colorspace_fragment>
      }`,
  });
  return { prepass, surface };
}

export function tintSkin({ surface }: SkinMaterials, theme: Theme, isSolid: boolean): void {
  surface.uniforms.tint.value.set(isSolid ? '#c8a48d' : theme.isDark ? '#b9c4cc' : '#4f473d');
  surface.uniforms.strength.value = theme.isDark ? 0.6 : 0.6;
  surface.uniforms.solid.value = isSolid ? 1 : 0;
}
