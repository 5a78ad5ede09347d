import type { Vector3 } from 'three';

/** Where the camera looks from and what it has to see; ground frame. */
export interface Sight {
  readonly eye: Vector3;
  readonly hip: Vector3;
  /** What else should be seen: knee and chest. */
  readonly others: readonly Vector3[];
  /** Unit vector toward the viewer. */
  readonly back: Vector3;
}
