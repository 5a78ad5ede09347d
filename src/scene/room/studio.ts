import {
  BackSide,
  Color,
  DirectionalLight,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  type Texture,
  type Vector3,
  type WebGLRenderer,
} from 'three';
import type { Quality } from '../base/quality';
import type { Theme } from '../base/theme';
import { smoothShadowEdges } from './shadowFilter';

type Softbox = readonly [x: number, y: number, z: number, width: number, height: number, color: string, power: number];

/** Soft boxes around the figure: big warm one above, cool and warm sides, a strip behind, a low one in front. */
const SOFTBOXES: readonly Softbox[] = [
  [-2, 11, 4, 12, 8, '#fff3e2', 6],
  [13, 5, 6, 5, 10, '#dfe9ff', 3],
  [-13, 4, -3, 4, 10, '#ffe6cf', 4],
  [0, 3, -14, 16, 4, '#cfe0ff', 2.2],
  [2, 1, 15, 10, 3, '#ffffff', 1.2],
];

/** Prefiltered surroundings that light the scene and shine in steel; computed here, nothing is downloaded. */
export function createSurroundings(renderer: WebGLRenderer, theme: Theme): Texture {
  const room = new Scene();
  const walls = new MeshBasicMaterial({ color: theme.isDark ? '#2a2c30' : '#a8a39a', side: BackSide });
  room.add(new Mesh(new SphereGeometry(20, 32, 16), walls));
  for (const [x, y, z, width, height, color, power] of SOFTBOXES) {
    const glow = new MeshBasicMaterial({ color: new Color(color).multiplyScalar(power), side: DoubleSide });
    const panel = new Mesh(new PlaneGeometry(width, height), glow);
    panel.position.set(x, y, z);
    panel.lookAt(0, 0, 0);
    room.add(panel);
  }
  const generator = new PMREMGenerator(renderer);
  const { texture } = generator.fromScene(room, 0.03);
  generator.dispose();
  room.traverse((o) => {
    if (!(o instanceof Mesh)) return;
    o.geometry.dispose();
    o.material.dispose();
  });
  return texture;
}

export const SURROUNDINGS_POWER = { dark: 0.8, light: 0.5 } as const;

/** Half-width of what the key light's shadow covers around the hip, m. */
const SHADOW_REACH = 1.7;

export interface Studio {
  readonly object: Group;
  readonly update: (hip: Vector3, theme: Theme, quality: Quality) => void;
  readonly dispose: () => void;
}

/** Warm key from above with the shadow, cool rim from behind, warm fill from below, where the glutes are. */
export function createStudio(): Studio {
  smoothShadowEdges();
  const object = new Group();
  object.name = 'studio';
  const key = new DirectionalLight('#fff1de');
  const rim = new DirectionalLight('#dfe7f2');
  const fill = new DirectionalLight('#ffe2cc');
  const { shadow } = key;
  Object.assign(shadow.camera, {
    left: -SHADOW_REACH,
    right: SHADOW_REACH,
    top: SHADOW_REACH,
    bottom: -SHADOW_REACH,
    near: 0.5,
    far: 9,
  });
  shadow.radius = 3.5;
  shadow.bias = -0.0004;
  shadow.normalBias = 0.014;
  object.add(key, key.target, rim, rim.target, fill, fill.target);
  return {
    object,
    update: (hip, theme, quality) => {
      key.intensity = theme.isDark ? 3.6 : 2.9;
      rim.intensity = theme.isDark ? 2.4 : 0.9;
      fill.intensity = theme.isDark ? 0.9 : 0.45;
      for (const [light, x, y, z] of [
        [key, -1.4, 4.2, 3.2],
        [rim, 3, 2.5, -4],
        [fill, 0.6, -1, 3],
      ] as const) {
        light.target.position.copy(hip);
        light.position.set(hip.x + x, hip.y + y, hip.z + z);
      }
      key.castShadow = quality.hasShadows;
      if (shadow.mapSize.width !== quality.shadowMapSize && quality.hasShadows)
        shadow.mapSize.setScalar(quality.shadowMapSize);
    },
    dispose: () => key.dispose(),
  };
}
