import { type PerspectiveCamera, Scene, type Texture, Vector3 } from 'three';
import { transformPoint } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { createInstant, type Instant, setInstant } from '../base/instant';
import { frameOf, HIP, KNEE } from '../base/landmarks';
import type { Quality, QualityName } from '../base/quality';
import type { Sight } from '../base/sight';
import type { Theme } from '../base/theme';
import type { StageView } from '../base/thing';
import { createBones } from '../figure/createBones';
import { createPlainBody } from '../figure/createPlainBody';
import { createGym } from '../gym/createGym';
import { createMuscles, type Muscles } from '../muscle/createMuscles';
import { createGrid, type Grid } from '../room/createGrid';
import { createFloor } from '../room/floor';
import { createStudio, SURROUNDINGS_POWER } from '../room/studio';
import { createSkin, type Skin } from '../skin/createSkin';
import { skinPoseOf } from '../skin/figurePose';

/** One figure with its equipment, light and floor: all that stands in one pane. */
export interface Stage {
  readonly scene: Scene;
  readonly instant: Instant;
  readonly muscles: Muscles;
  readonly skin: Skin;
  readonly grid: Grid;
  /** Moves everything to a phase. */
  readonly update: (repetition: Repetition, phase: number, look: StageLook) => void;
  /** Whether the last update had bones and skin of its own; `onReady` is called when more of them have come. */
  readonly isComplete: () => boolean;
  readonly dispose: () => void;
  /** ms spent on muscle bodies in the last update. */
  muscleMs: number;
}

export interface StageLook {
  readonly camera: PerspectiveCamera;
  /** Point the camera looks at. */
  readonly target: Vector3;
  readonly theme: Theme;
  readonly quality: Quality;
  readonly surroundings: Texture | null;
  readonly bones: QualityName;
}

const TORSO = frameOf('torso');
/** Middle of the rib cage, torso frame. */
const CHEST = [0, 0.28, 0] as const;

export function createStage(repetition: Repetition, onReady: () => void): Stage {
  const scene = new Scene();
  const instant = createInstant(repetition);
  const studio = createStudio();
  const muscles = createMuscles();
  const gym = createGym();
  const bones = createBones(gym.grip, onReady);
  const plain = createPlainBody();
  const grid = createGrid();
  const skin = createSkin((at) => {
    const carriers = bones.carry(at);
    return carriers && skinPoseOf(carriers, at);
  }, onReady);
  const things = [createFloor(), gym, plain, bones, skin, grid];
  scene.add(studio.object, muscles.object, ...things.map((t) => t.object));
  const others = [new Vector3(), new Vector3()];
  const sight = { eye: new Vector3(), hip: new Vector3(), back: new Vector3(), others } satisfies Sight;

  const stage: Stage = {
    scene,
    instant,
    muscles,
    skin,
    grid,
    muscleMs: 0,
    update: (next, phase, { camera, target, theme, quality, surroundings, bones: file }) => {
      setInstant(instant, next, phase);
      sight.hip.set(instant.frames[HIP], instant.frames[HIP + 1], instant.frames[HIP + 2]);
      others[0].set(instant.frames[KNEE], instant.frames[KNEE + 1], 0);
      others[1].set(...transformPoint(instant.frames, TORSO, CHEST));
      sight.eye.copy(camera.position);
      sight.back.setFromMatrixColumn(camera.matrix, 2);
      scene.environment = surroundings;
      scene.environmentIntensity = SURROUNDINGS_POWER[theme.isDark ? 'dark' : 'light'];
      studio.update(target, theme, quality);
      const view: StageView = { instant, theme, sight, quality, bones: file };
      for (const thing of things) thing.update(view);
      plain.object.visible = !bones.isReady();
      // what nobody can see costs nothing
      bones.object.visible = !skin.isClosed();
      muscles.object.visible = !skin.isClosed();
      const before = performance.now();
      muscles.update(view);
      stage.muscleMs = performance.now() - before;
    },
    isComplete: () => bones.isExact() && skin.isExact(),
    dispose: () => {
      for (const thing of things) thing.dispose();
      muscles.dispose();
      studio.dispose();
    },
  };
  return stage;
}
