import type { Body } from '../../anatomy/body';
import { heelBackX, soleX } from '../../anatomy/foot';
import type { Contact } from './forces';

/** Friction of shoes on plate or floor, and of clothes on pads. DEFAULT. */
export const SHOE_FRICTION = 0.6;
export const PAD_FRICTION = 0.4;

/** Middle of the heel pad and of the ball of the foot as shares of foot length from the heel. DEFAULT. */
const HEEL_SHARE = 0.1;
const BALL_SHARE = 0.72;

/** Heel and ball of a flat foot on a plane with this ground normal. */
export function footContacts(body: Body, normal: readonly [number, number, number]): Contact[] {
  const at = (name: 'heel' | 'ball', share: number): Contact => ({
    name,
    segment: 'calcn_r',
    point: [soleX(body, share), -body.soleDepth, 0],
    normal,
    normalIn: 'ground',
    friction: SHOE_FRICTION,
    isPaired: true,
  });
  return [at('heel', HEEL_SHARE), at('ball', BALL_SHARE)];
}

/** Lengthwise distance of a point of the sole from the back of the heel, from its calcaneus x. */
export function distanceFromHeel(body: Body, x: number): number {
  return x - heelBackX(body);
}
