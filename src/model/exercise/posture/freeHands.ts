import type { Body } from '../../anatomy/body';
import { armReach } from '../../anatomy/bodyParts';
import { segmentIndex } from '../../anatomy/names';
import { transformPoint } from '../../math/frame';
import type { Triple } from '../../math/triple';
import type { Placement } from '../../mechanism/state';
import { shoulderOf } from './standing';

/** Right fist beside the hips of somebody who lies, in the torso frame, generic lifter. DEFAULT. */
const BESIDE_HIPS = [-0.05, -0.14, 0.3] as const;

/** Center of the right palm while the arms lie along the trunk, in ground. */
export function handBesideHips(body: Body, { torso }: Placement): Triple {
  const scale = body.scales[segmentIndex('torso')];
  return transformPoint(torso, 0, [scale * BESIDE_HIPS[0], scale * BESIDE_HIPS[1], scale * BESIDE_HIPS[2]]);
}

/** Arms held out are not quite straight: share of their reach. DEFAULT. */
const HELD_OUT = 0.96;

/** Center of the right palm while the arms are held out level, in ground: what balances a squat without a bar. */
export function handHeldOut(body: Body, placement: Placement): Triple {
  const [x, y] = shoulderOf(body, placement);
  const aside = body.shoulderInTorso[2];
  return [x + HELD_OUT * armReach(body, aside), y, aside];
}
