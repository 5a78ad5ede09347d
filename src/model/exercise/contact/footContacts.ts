import type { Body } from '../../anatomy/body';
import { heelBackX, soleX } from '../../anatomy/foot';
import type { Triple } from '../../math/triple';
import type { Contact } from './forces';

/** Middle of the heel pad as a share of foot length from the heel. DEFAULT. */
const HEEL_SHARE = 0.1;

/** The ball of the foot in the calcaneus frame. */
export function ballInFoot(body: Body): Triple {
  return [soleX(body, body.lifter.ballShare), -body.soleDepth, 0];
}

/** Heel and ball of a flat foot on a plane with this ground normal. */
export function footContacts(body: Body, normal: readonly [number, number, number]): Contact[] {
  const at = (name: 'heel' | 'ball', point: Triple): Contact => ({
    name,
    segment: 'calcn_r',
    point,
    normal,
    normalIn: 'ground',
    friction: body.lifter.shoeFriction,
    isPaired: true,
  });
  return [at('heel', [soleX(body, HEEL_SHARE), -body.soleDepth, 0]), at('ball', ballInFoot(body))];
}

/** Lengthwise distance of a point of the sole from the back of the heel, from its calcaneus x. */
export function distanceFromHeel(body: Body, x: number): number {
  return x - heelBackX(body);
}
