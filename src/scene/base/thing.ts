import type { Object3D } from 'three';
import type { Instant } from './instant';
import type { Quality, QualityName } from './quality';
import type { Sight } from './sight';
import type { Theme } from './theme';

/** What a thing needs to know to stand right in one frame of one pane. */
export interface StageView {
  readonly instant: Instant;
  readonly theme: Theme;
  readonly sight: Sight;
  readonly quality: Quality;
  /** Which file of bones is wanted: a finer one from near by. */
  readonly bones: QualityName;
}

/** One thing of the scene. `update` moves it in place; it is called once before each frame that is drawn. */
export interface Thing {
  readonly object: Object3D;
  readonly update: (view: StageView) => void;
  readonly dispose: () => void;
}
