import {
  type Color,
  type IUniform,
  MeshStandardMaterial,
  type Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { Theme } from '../base/theme';
import type { Finish } from './piece';

interface Look {
  readonly dark: string;
  readonly light: string;
  readonly roughness: number;
  readonly metalness: number;
}

const LOOKS: Record<Finish, Look> = {
  pad: { dark: '#54403a', light: '#8a5a44', roughness: 0.58, metalness: 0 },
  steel: { dark: '#b3bac1', light: '#a7abb0', roughness: 0.27, metalness: 0.9 },
  enamel: { dark: '#5a636d', light: '#5d656e', roughness: 0.4, metalness: 0.55 },
  rubber: { dark: '#4a5057', light: '#43484e', roughness: 0.7, metalness: 0.05 },
  wood: { dark: '#8a6a48', light: '#b48a5e', roughness: 0.7, metalness: 0 },
  rope: { dark: '#6d6152', light: '#8c7d68', roughness: 0.95, metalness: 0 },
  brass: { dark: '#b08a48', light: '#a57f3c', roughness: 0.45, metalness: 0.3 },
  foam: { dark: '#4d5359', light: '#565b60', roughness: 0.88, metalness: 0 },
  deck: { dark: '#b4bcc5', light: '#b0b5ba', roughness: 0.95, metalness: 0 },
};

export function finishColor(finish: Finish, theme: Theme, out: Color): Color {
  return out.set(theme.isDark ? LOOKS[finish].dark : LOOKS[finish].light);
}

export function finishGloss(finish: Finish): readonly [roughness: number, metalness: number] {
  return [LOOKS[finish].roughness, LOOKS[finish].metalness];
}

/** One material for the whole gym: color comes by piece, roughness and metalness by vertex (`gloss`). */
export function createSolidMaterial(): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 1, metalness: 1 });
  material.onBeforeCompile = patchGloss;
  return material;
}

/** The same surface, turned to an outline by the piece's alpha: 1 solid, 0 ghost. It leaves a window before `hip`, in ground. */
export function createGhostMaterial(hip: IUniform<Vector3>): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 1, metalness: 1, transparent: true, depthWrite: false });
  material.onBeforeCompile = (shader) => {
    patchGloss(shader);
    shader.uniforms.seenHip = hip;
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nuniform vec3 seenHip;')
      .replace('#include <opaque_fragment>', GHOST_FRAGMENT);
  };
  return material;
}

function patchGloss(shader: WebGLProgramParametersWithUniforms): void {
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', '#include <common>\nattribute vec2 gloss;\nvarying vec2 vGloss;')
    .replace('#include <begin_vertex>', '#include <begin_vertex>\nvGloss = gloss;');
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', '#include <common>\nvarying vec2 vGloss;')
    .replace('#include <roughnessmap_fragment>', 'float roughnessFactor = roughness * vGloss.x;')
    .replace('#include <metalnessmap_fragment>', 'float metalnessFactor = metalness * vGloss.y;');
}

// what faces the viewer goes away, what turns from him stays as a line, but not in the line of sight to the hip
const GHOST_FRAGMENT = `
  float facing = abs(dot(normalize(normal), normalize(vViewPosition)));
  float besideHip = length(cross((viewMatrix * vec4(seenHip, 1.0)).xyz, normalize(vViewPosition)));
  float window = mix(0.03, 1.0, smoothstep(0.15, 0.3, besideHip));
  float solid = diffuseColor.a;
  float outline = 0.07 + 0.6 * pow(1.0 - facing, 2.2);
  diffuseColor.a = mix(outline, 1.0, solid) * mix(window, 1.0, smoothstep(0.5, 1.0, solid));
  #include <opaque_fragment>`;
