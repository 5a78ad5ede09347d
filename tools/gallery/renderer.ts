import { ACESFilmicToneMapping, Vector3, WebGLRenderer } from 'three';
import { segmentIndex } from '../../src/model/anatomy/names';
import { FRAME_SIZE } from '../../src/model/math/frame';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import type { Quality } from '../../src/scene/base/quality';
import type { Theme } from '../../src/scene/base/theme';
import type { Orbit } from '../../src/scene/camera/orbit';
import { createStage } from '../../src/scene/canvas/createStage';
import { createSurroundings } from '../../src/scene/room/studio';
import type { SkinMode } from '../../src/state/types';
import type { Target } from '../../test/specimens/gallery';
import { aimAt } from './camera';

const HIP = segmentIndex('femur_r') * FRAME_SIZE + 9;

/** One figure on its stage, drawn whenever asked. */
export interface Shot {
  readonly draw: (phase: number, target: Target, orbit: Orbit) => void;
  /** Whether the last drawing had bones and skin of its own; `onMore` is called when more of them have come. */
  readonly isComplete: () => boolean;
  readonly dispose: () => void;
}

export interface GalleryRenderer {
  readonly canvas: HTMLCanvasElement;
  readonly stage: (repetition: Repetition, onMore: () => void) => Shot;
}

/** The scene's own stage, drawn with a camera that goes where it likes. `width` and `height` in CSS pixels. */
export function createGalleryRenderer(
  size: { readonly width: number; readonly height: number },
  { quality, skin }: { readonly quality: Quality; readonly skin: SkinMode },
  theme: Theme,
): GalleryRenderer {
  const renderer = new WebGLRenderer({ antialias: quality.isAntialiased, preserveDrawingBuffer: true });
  renderer.debug.checkShaderErrors = import.meta.env.DEV;
  renderer.toneMapping = ACESFilmicToneMapping;
  renderer.shadowMap.enabled = quality.hasShadows;
  renderer.setPixelRatio(Math.min(window.devicePixelRatio, quality.maxPixelRatio));
  renderer.setSize(size.width, size.height);
  renderer.setClearColor(theme.pane, 1);
  const surroundings = createSurroundings(renderer, theme);
  return {
    canvas: renderer.domElement,
    stage: (repetition, onMore) => {
      const stage = createStage(repetition, onMore);
      stage.skin.setMode(skin);
      const instant = createInstant(repetition);
      const hip = new Vector3();
      return {
        draw: (phase, target, orbit) => {
          setInstant(instant, repetition, phase);
          const camera = aimAt(instant, target, orbit, size);
          const bones = target === 'all' && orbit.zoom < 1.6 ? quality.bones : quality.nearBones;
          hip.fromArray(instant.frames, HIP);
          stage.update(repetition, phase, { camera, target: hip, theme, quality, surroundings, bones });
          renderer.render(stage.scene, camera);
        },
        isComplete: stage.isComplete,
        dispose: stage.dispose,
      };
    },
  };
}
