import { CircleGeometry, Mesh, MeshStandardMaterial } from 'three';
import type { StageView, Thing } from '../base/thing';
import { createContactFinder, createContacts, MOST_CONTACTS } from './contacts';

const RADIUS = 4;

/** Floor that fades into the pane's color, so that there is no horizon; darker where something stands or lies on it. */
export function createFloor(): Thing {
  const contacts = createContacts();
  const findContacts = createContactFinder(contacts);
  const count = { value: 0 };
  const material = new MeshStandardMaterial({ roughness: 0.92, metalness: 0, transparent: true });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, {
      contactLines: { value: contacts.lines },
      contactSizes: { value: contacts.sizes },
      contactCount: count,
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
  const object = new Mesh(new CircleGeometry(RADIUS, 48), material);
  object.name = 'floor';
  object.rotation.x = -Math.PI / 2;
  object.renderOrder = -1;
  return {
    object,
    update: ({ instant, theme, sight, quality }: StageView) => {
      object.position.set(sight.hip.x, 0, 0);
      object.receiveShadow = quality.hasShadows;
      // from below the floor would hide the figure
      object.visible = sight.eye.y > 0.02;
      material.color.set(theme.isDark ? '#2b2d31' : '#dfd8cb');
      if (quality.hasShadows) findContacts(instant);
      count.value = quality.hasShadows ? contacts.count : 0;
    },
    dispose: () => {
      object.geometry.dispose();
      material.dispose();
    },
  };
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
