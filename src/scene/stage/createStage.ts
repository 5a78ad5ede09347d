import { type PerspectiveCamera, Scene, type Texture, Vector3 } from 'three';
import { segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE, transformPoint } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { createBones } from '../figure/createBones';
import { createPlainBody } from '../figure/createPlainBody';
import { createGym } from '../gym/createGym';
import type { Sight } from '../gym/ghosting';
import { createGrid, type Grid } from '../instrument/createGrid';
import { createFloor } from '../light/floor';
import { createStudio, SURROUNDINGS_POWER } from '../light/studio';
import { createMuscles, type Muscles } from '../muscle/createMuscles';
import { createSkin, type Skin } from '../skin/createSkin';
import { createMoment, type Moment, setMoment } from './moment';
import type { Quality, QualityName } from './quality';
import type { Theme } from './theme';
import type { StageView } from './thing';

/** One figure with its equipment, light and floor: all that stands in one pane. */
export interface Stage {
  readonly scene: Scene;
  readonly moment: Moment;
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

const HIP = segmentIndex('femur_r') * FRAME_SIZE + 9;
const KNEE = segmentIndex('tibia_r') * FRAME_SIZE + 9;
const TORSO = segmentIndex('torso') * FRAME_SIZE;
/** Middle of the rib cage, torso frame. */
const CHEST = [0, 0.28, 0] as const;

export function createStage(repetition: Repetition, onReady: () => void): Stage {
  const scene = new Scene();
  const moment = createMoment(repetition);
  const studio = createStudio();
  const muscles = createMuscles();
  const gym = createGym();
  const bones = createBones(gym.grip, onReady);
  const plain = createPlainBody();
  const grid = createGrid();
  const skin = createSkin(bones.poseSkin, onReady);
  const things = [createFloor(), gym, plain, bones, skin, grid];
  scene.add(studio.object, muscles.object, ...things.map((t) => t.object));
  const others = [new Vector3(), new Vector3()];
  const sight = { eye: new Vector3(), hip: new Vector3(), back: new Vector3(), others } satisfies Sight;

  const stage: Stage = {
    scene,
    moment,
    muscles,
    skin,
    grid,
    muscleMs: 0,
    update: (next, phase, { camera, target, theme, quality, surroundings, bones: file }) => {
      setMoment(moment, next, phase);
      sight.hip.set(moment.frames[HIP], moment.frames[HIP + 1], moment.frames[HIP + 2]);
      others[0].set(moment.frames[KNEE], moment.frames[KNEE + 1], 0);
      others[1].set(...transformPoint(moment.frames, TORSO, CHEST));
      sight.eye.copy(camera.position);
      sight.back.setFromMatrixColumn(camera.matrix, 2);
      scene.environment = surroundings;
      scene.environmentIntensity = SURROUNDINGS_POWER[theme.isDark ? 'dark' : 'light'];
      studio.update(target, theme, quality);
      const view: StageView = { moment, theme, sight, quality, bones: file };
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
