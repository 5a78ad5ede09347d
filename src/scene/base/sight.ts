import { Vector3 } from 'three';

/** Where the camera looks from and what it has to see; ground frame. */
export interface Sight {
  readonly eye: Vector3;
  readonly hip: Vector3;
  /** What else should be seen: knee and chest. */
  readonly others: readonly Vector3[];
  /** Unit vector out of the back of the pelvis. */
  readonly backward: Vector3;
  /** Unit vector toward the viewer. */
  readonly back: Vector3;
}

export function createSight(): Sight {
  const [eye, hip, back, backward] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  return { eye, hip, back, backward, others: [new Vector3(), new Vector3()] };
}
