import { MeshStandardMaterial } from 'three';
import { type Contacts, MOST_CONTACTS } from './contacts';

/** Fades into the pane's color, so that there is no horizon; darker where something stands or lies on it. */
export function createFloorMaterial(contacts: Contacts): MeshStandardMaterial {
  const material = new MeshStandardMaterial({ roughness: 0.92, metalness: 0, transparent: true });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, {
      contactLines: { value: contacts.lines },
      contactSizes: { value: contacts.sizes },
      contactCount: contacts.count,
    });
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloor;\nvarying vec2 vGround;')
      .replace(
        '#include <begin_vertex>',
        `#include <begin_vertex>
        vFloor = position.xy;
        vGround = (modelMatrix * vec4(position, 1.0)).xz;`,
      );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${CONTACT_SHADOW}`)
      .replace(
        '#include <opaque_fragment>',
        `diffuseColor.a *= 1.0 - smoothstep(0.5, 2.4, length(vFloor * vec2(0.72, 1.0)));
        outgoingLight *= contactLight();
        #include <opaque_fragment>`,
      );
  };
  return material;
}

/** What of the light the things close over the floor leave: each darkens along its line and fades beyond its width. */
const CONTACT_SHADOW = `
varying vec2 vFloor;
varying vec2 vGround;
uniform vec4 contactLines[${MOST_CONTACTS}];
uniform vec4 contactSizes[${MOST_CONTACTS}];
uniform int contactCount;
float contactLight() {
  float light = 1.0;
  for (int i = 0; i < ${MOST_CONTACTS}; i++) {
    if (i >= contactCount) break;
    vec2 along = contactLines[i].zw - contactLines[i].xy;
    vec2 from = vGround - contactLines[i].xy;
    float share = clamp(dot(from, along) / max(dot(along, along), 1e-6), 0.0, 1.0);
    float beyond = max(0.0, length(from - share * along) - contactSizes[i].x) / contactSizes[i].y;
    float fade = max(0.0, 1.0 - beyond);
    light *= 1.0 - contactSizes[i].z * fade * fade;
  }
  return light;
}`;
