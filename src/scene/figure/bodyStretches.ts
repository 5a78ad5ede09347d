import { Matrix4, Vector3 } from 'three';
import { segmentIndex } from '../../model/anatomy/names';
import { BODY_OUTLINE, type Limb, limbEnds } from '../base/bodyOutline';
import type { Instant } from '../base/instant';
import { gymPieces } from '../gym/gymPieces';
import { ROUGH_ARM } from './bones';
import { type Carriers, carry } from './carriers';
import { SKULL_LEVEL } from './neck';

/** A tapered stretch of a body in ground, m. */
export interface Stretch {
  readonly from: Vector3;
  readonly to: Vector3;
  /** Half as thick at both ends, flesh and all. */
  readonly radii: readonly [number, number];
}

interface BodyStretches {
  /** Trunk, head and right limbs, far to near as seen from the right: the arm last. */
  readonly right: readonly Stretch[];
  /** Left limbs. */
  readonly left: readonly Stretch[];
}

const LIMBS: readonly Limb[] = Object.values(BODY_OUTLINE);
const PAIRED = LIMBS.filter(({ isPaired }) => isPaired);

/** Half as thick as upper arm, forearm and fist at both ends, generic size, m. */
const ARM_RADII = [
  [0.056, 0.042],
  [0.045, 0.03],
  [0.032, 0.042],
] as const;

/** The body as a few stretches at an instant: the head laid down where it meets the floor, the hands on what they hold. */
export function bodyStretches(instant: Instant): BodyStretches {
  const { repetition, frames, leftFrames } = instant;
  const { body } = repetition;
  const size = body.scales[segmentIndex('torso')];
  const carriers = carry(instant, ROUGH_ARM, gymPieces(repetition).grip);
  const stretch = (limb: Limb, of: typeof frames): Stretch => {
    const [from, to] = limbEnds(body, of, limb).map((end) => new Vector3(...end));
    return { from, to, radii: [limb.radii[0] * size, limb.radii[1] * size] };
  };
  const arm = armStretches(carriers, size);
  const right = LIMBS.map((limb) => stretch(limb, frames));
  bendNeck(right, carriers);
  return {
    right: [...right, ...arm],
    left: [...PAIRED.map((limb) => stretch(limb, leftFrames)), ...arm].map(mirrored),
  };
}

function armStretches({ arm, armScale }: Carriers, size: number): Stretch[] {
  const [shoulder, elbow, wrist] = [arm.humerus, arm.forearm, arm.hand].map((frame) =>
    new Vector3().setFromMatrixPosition(frame),
  );
  const fist = new Vector3(...ROUGH_ARM.gripInHand).multiplyScalar(armScale).applyMatrix4(arm.hand);
  const joints = [shoulder, elbow, wrist, fist];
  return ARM_RADII.map(([near, far], k) => ({
    from: joints[k],
    to: joints[k + 1],
    radii: [near * size, far * size],
  }));
}

const skullFromTorso = new Matrix4();

/** Takes the head, and the end of the neck below it, along with the skull. */
function bendNeck(stretches: readonly Stretch[], { neck, segments }: Carriers): void {
  skullFromTorso.copy(segments.torso).invert().premultiply(neck[SKULL_LEVEL]);
  const [below, head] = [BODY_OUTLINE.neck, BODY_OUTLINE.head].map((limb) => stretches[LIMBS.indexOf(limb)]);
  for (const point of [below.to, head.from, head.to]) point.applyMatrix4(skullFromTorso);
}

function mirrored({ from, to, radii }: Stretch): Stretch {
  const across = ({ x, y, z }: Vector3) => new Vector3(x, y, -z);
  return { from: across(from), to: across(to), radii };
}
