import type { Body } from '../anatomy/body';
import { segmentIndex } from '../anatomy/names';
import { PUSH_RULES } from '../exercise/commonSettings';
import { FRAME_SIZE, type Frames, transformPoint } from '../math/frame';
import type { Triple } from '../math/triple';
import type { Settings } from '../setting';

/** What is fixed about the direction in which the feet push: nothing, an angle, or a point the line of force goes through. */
export type FootPush =
  | { readonly kind: 'free' }
  /** From square to the sole, + toward the toes. */
  | { readonly kind: 'angle'; readonly angle: number }
  /** In ground. */
  | { readonly kind: 'through'; readonly point: Triple };

const FREE: FootPush = { kind: 'free' };

/**
 * Where people steer a seated push, ahead of and above the hip centers in the pelvis of the generic lifter, m: "above and
 * slightly ahead" (Gruben 2003). How far is DEFAULT: so far that the empty sled asks no hip flexors to fight the hamstrings.
 */
const STEERED = [0.05, 0.2] as const;

/** The rule of an exercise's settings at one sample; `frames` from `f`. */
export function footPushAt(body: Body, settings: Settings, frames: Frames, f: number): FootPush {
  const { pushRule, pushDirection } = settings;
  if (pushRule === undefined) return pushDirection === undefined ? FREE : { kind: 'angle', angle: pushDirection };
  if (pushRule === PUSH_RULES.square) return { kind: 'angle', angle: 0 };
  if (pushRule === PUSH_RULES.angle) return { kind: 'angle', angle: pushDirection };
  return pushRule === PUSH_RULES.hip ? { kind: 'through', point: steeredPoint(body, frames, f) } : FREE;
}

function steeredPoint(body: Body, frames: Frames, f: number): Triple {
  const pelvis = segmentIndex('pelvis');
  const [x, y] = body.hipCenterInPelvis;
  const [ahead, above] = STEERED.map((v) => v * body.scales[pelvis]);
  return transformPoint(frames, f + pelvis * FRAME_SIZE, [x + ahead, y + above, 0]);
}
