import { CircleGeometry, Mesh, MeshStandardMaterial } from 'three';
import type { StageView, Thing } from '../stage/thing';

const RADIUS = 4;

/** Floor that fades into the pane's color, so that there is no horizon. */
export function createFloor(): Thing {
  const material = new MeshStandardMaterial({ roughness: 0.92, metalness: 0, transparent: true });
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloor;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvFloor = position.xy;');
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloor;')
      .replace(
        '#include <opaque_fragment>',
        'diffuseColor.a *= 1.0 - smoothstep(0.5, 2.4, length(vFloor * vec2(0.72, 1.0)));\n#include <opaque_fragment>',
      );
  };
  const object = new Mesh(new CircleGeometry(RADIUS, 48), material);
  object.name = 'floor';
  object.rotation.x = -Math.PI / 2;
  object.renderOrder = -1;
  return {
    object,
    update: ({ theme, sight, quality }: StageView) => {
      object.position.set(sight.hip.x, 0, 0);
      object.receiveShadow = quality.hasShadows;
      // from below the floor would hide the figure
      object.visible = sight.eye.y > 0.02;
      material.color.set(theme.isDark ? '#2a2d31' : '#e6e0d5');
    },
    dispose: () => {
      object.geometry.dispose();
      material.dispose();
    },
  };
}
