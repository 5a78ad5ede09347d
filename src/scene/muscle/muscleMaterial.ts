import {
  type DataTexture,
  type IUniform,
  MeshLambertMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { Quality } from '../base/quality';

export type MuscleMaterial = MeshPhysicalMaterial | MeshStandardMaterial | MeshLambertMaterial;

/** Flesh with fiber bundles; each vertex takes the color of its muscle from `colors`, a texel a muscle. */
export function createMuscleMaterial(colors: DataTexture, quality: Quality, isVeil: boolean): MuscleMaterial {
  const material = createBase(quality);
  const uniform: IUniform<DataTexture> = { value: colors };
  const hasFibers = quality.name !== 'low';
  material.onBeforeCompile = (shader) => {
    shader.uniforms.muscleColors = uniform;
    patchColor(shader, isVeil);
    if (hasFibers) patchFibers(shader);
    const end = isVeil ? VEIL : SEE_THROUGH;
    shader.fragmentShader = shader.fragmentShader.replace('#include <opaque_fragment>', end);
  };
  material.customProgramCacheKey = () => `muscle ${quality.name} ${isVeil}`;
  if (isVeil) {
    material.transparent = true;
    material.depthWrite = false;
  }
  return material;
}

function createBase(quality: Quality): MuscleMaterial {
  if (quality.name === 'low') return new MeshLambertMaterial();
  if (quality.name === 'medium') return new MeshStandardMaterial({ roughness: 0.5 });
  return new MeshPhysicalMaterial({
    roughness: 0.5,
    clearcoat: 0.28,
    clearcoatRoughness: 0.45,
    sheen: 0.4,
    sheenColor: 0xff9d86,
    sheenRoughness: 0.5,
  });
}

/**
 * Alpha of a texel says who draws the muscle: from a half on the solid pass, below it the veil that leaves an outline of what is
 * set aside. Below 1 the solid pass draws it see-through.
 */
function patchColor(shader: WebGLProgramParametersWithUniforms, isVeil: boolean): void {
  shader.vertexShader = shader.vertexShader
    .replace(
      '#include <common>',
      `#include <common>
      attribute vec3 fiber;
      attribute float muscle;
      uniform sampler2D muscleColors;
      varying vec3 vFiber;
      varying vec3 vMuscleColor;
      varying float vSolid;`,
    )
    .replace(
      '#include <begin_vertex>',
      `#include <begin_vertex>
      vFiber = fiber;
      vec4 own = texelFetch(muscleColors, ivec2(int(muscle + 0.5), 0), 0);
      vMuscleColor = own.rgb;
      vSolid = own.a;
      if ((own.a > 0.5) == ${isVeil}) transformed = vec3(0.0);`,
    );
  shader.fragmentShader = shader.fragmentShader
    .replace(
      '#include <common>',
      `#include <common>\nvarying vec3 vFiber;\nvarying vec3 vMuscleColor;\nvarying float vSolid;`,
    )
    .replace(
      '#include <color_fragment>',
      `#include <color_fragment>
      diffuseColor.rgb = mix(vec3(0.69, 0.60, 0.48), vMuscleColor, vFiber.z);`,
    );
}

/** Value noise drawn out along the fibers, in color and as relief; fades where it would be finer than a pixel. */
function patchFibers(shader: WebGLProgramParametersWithUniforms): void {
  shader.fragmentShader = shader.fragmentShader
    .replace(
      'varying vec3 vFiber;',
      `varying vec3 vFiber;
      float fiberHash(float n) { return fract(sin(n * 127.1) * 43758.5453); }
      float fiberNoise(vec2 p) {
        vec2 i = floor(p), f = fract(p);
        f = f * f * (3.0 - 2.0 * f);
        float a = fiberHash(i.x + i.y * 57.0), b = fiberHash(i.x + 1.0 + i.y * 57.0);
        float c = fiberHash(i.x + (i.y + 1.0) * 57.0), d = fiberHash(i.x + 1.0 + (i.y + 1.0) * 57.0);
        return mix(mix(a, b, f.x), mix(c, d, f.x), f.y);
      }
      float bundles(vec2 p, float fine) {
        return fiberNoise(vec2(p.x, p.y * 3.0)) * 0.6 + fine * (fiberNoise(vec2(p.x * 2.3, p.y * 5.0)) - 0.5) * 0.4 + 0.2;
      }`,
    )
    .replace(
      'vec3(0.69, 0.60, 0.48), vMuscleColor, vFiber.z);',
      `vec3(0.69, 0.60, 0.48), vMuscleColor, vFiber.z);
      float fiberWidth = fwidth(vFiber.y);
      float fine = 1.0 - smoothstep(0.12, 0.40, fiberWidth);
      float coarse = 1.0 - smoothstep(0.35, 0.9, fiberWidth);
      vec2 fiberAt = vFiber.yx;
      float bundle = mix(0.5, bundles(fiberAt, fine), coarse);
      float slope = coarse * (bundles(fiberAt + vec2(0.06, 0.0), fine) - bundles(fiberAt - vec2(0.06, 0.0), fine)) / 0.12;
      float fleshy = 0.35 + 0.65 * vFiber.z;
      diffuseColor.rgb *= mix(1.0, 0.70 + 0.54 * bundle, 0.9 * fleshy);`,
    )
    .replace(
      '#include <normal_fragment_maps>',
      `#include <normal_fragment_maps>
      {
        // derivative of the smooth fiber coordinate times the analytic slope: the noise itself would give 2 × 2 blocks
        vec3 px = dFdx(-vViewPosition), py = dFdy(-vViewPosition);
        float hx = slope * dFdx(vFiber.y), hy = slope * dFdy(vFiber.y);
        vec3 r1 = cross(py, normal), r2 = cross(normal, px);
        float det = dot(px, r1);
        vec3 grade = sign(det) * (hx * r1 + hy * r2);
        normal = normalize(abs(det) * normal - 0.0009 * fleshy * grade);
      }`,
    );
}

const VEIL = `
  float facing = abs(dot(normalize(normal), normalize(vViewPosition)));
  diffuseColor.a = 0.05 + 0.32 * pow(1.0 - facing, 2.5);
  #include <opaque_fragment>`;

/**
 * Of a see-through muscle only so many pixels are drawn, most where it turns away: its outline stays, and what lies under it is
 * seen between them. It needs no sorting and not one triangle more.
 */
const SEE_THROUGH = `
  if (vSolid < 0.9) {
    float facing = abs(dot(normalize(normal), normalize(vViewPosition)));
    vec2 cell = floor(gl_FragCoord.xy);
    // ordered thresholds of a 4 × 4 cell (Bayer 1973)
    float two = mod(2.0 * mod(cell.x, 2.0) + 3.0 * mod(cell.y, 2.0), 4.0);
    vec2 half_ = floor(cell / 2.0);
    float four = mod(2.0 * mod(half_.x, 2.0) + 3.0 * mod(half_.y, 2.0), 4.0);
    if ((4.0 * two + four + 0.5) / 16.0 > 0.06 + 0.6 * pow(1.0 - facing, 2.0)) discard;
  }
  #include <opaque_fragment>`;
