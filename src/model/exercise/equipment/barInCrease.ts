import type { Body } from '../../anatomy/body';
import { segmentIndex } from '../../anatomy/names';
import { type Frames, transformPoint } from '../../math/frame';
import type { Limit } from '../../mechanism/limit';
import { creaseAhead, thighFront } from '../contact/contactSurfaces';
import { BAR_PAD_RADIUS } from './barbellParts';

/** How far the pad's foam gives way between bar and thigh. DEFAULT. */
const FOAM_GIVES = 0.01;

/** Center in the pelvis frame, ahead of the hip centers and above them, of a bar whose pad lies on the skin of the crease. */
function barFromHip(body: Body, up: number): readonly [number, number] {
  const size = body.scales[segmentIndex('pelvis')];
  return [creaseAhead(body) + BAR_PAD_RADIUS, body.lifter.barAboveHip * size + up];
}

/** Center in ground, x and height, of a bar in the hip crease, or moved up the pelvis from it. */
export function barCenter(body: Body, groundFromPelvis: Frames, up = 0): readonly [number, number] {
  const [hipX, hipY] = body.hipCenterInPelvis;
  const [ahead, above] = barFromHip(body, up);
  const [x, y] = transformPoint(groundFromPelvis, 0, [hipX + ahead, hipY + above, 0]);
  return [x, y];
}

/** Room between the femur's long axis and the bar's center that pressed thigh and pad take. */
function leastRoom(body: Body): number {
  return thighFront(body) + BAR_PAD_RADIUS - FOAM_GIVES;
}

/** How far a thigh can bend before it meets the bar's pad; the bend at which thighsOnBar has no margin left. */
export function mostFlexionUnderBar(body: Body, up = 0): number {
  const [ahead, above] = barFromHip(body, up);
  const room = Math.min(1, leastRoom(body) / Math.hypot(ahead, above));
  return Math.atan2(above, ahead) + Math.acos(room);
}

/**
 * The thighs bend no further than to the bar's pad. Seen from the side, the bar's distance from the femur's long axis at
 * hip flexion φ is ahead · cos φ + above · sin φ; adduction shortens the axis and does not turn it.
 */
export function thighsOnBar(body: Body, up = 0): Limit {
  const [ahead, above] = barFromHip(body, up);
  const least = leastRoom(body);
  return {
    id: 'thighs-on-bar',
    bound: least,
    unit: 'm',
    margin: (y) => ahead * Math.cos(y[0]) + above * Math.sin(y[0]) - least,
  };
}
