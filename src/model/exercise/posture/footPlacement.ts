import type { Body } from '../../anatomy/body';
import { FRAME_SIZE, type Frames, sagittalFrame, turnAboutOwnAxis } from '../../math/frame';
import { legReach } from '../../pose/guessLeg';

/** A right foot standing flat on a plane whose up-slope direction lies in the sagittal plane. */
export interface FootOnPlane {
  /** Angle of the plane's toe direction above ground +X, rad. */
  readonly toeDirection: number;
  readonly toeOut: number;
  /** Distance from the midline to the ankle's projection. */
  readonly halfStance: number;
}

/**
 * The calcaneus frame of a flat foot whose ankle center, the subtalar joint being neutral, projects onto the plane at
 * (x, y, halfStance). The foot then stays put on its plane, whatever the joints above do.
 */
export function flatFootFrame(body: Body, foot: FootOnPlane, x: number, y: number): Frames {
  const frame = new Float64Array(FRAME_SIZE);
  sagittalFrame(frame, 0, foot.toeDirection, 0, 0, 0);
  const [normalX, normalY] = [frame[1], frame[4]];
  // a right foot turned out points to +Z, a negative turn about its own Y
  turnAboutOwnAxis(frame, 0, 1, -foot.toeOut);
  const ankle = legReach(body).ankleInFoot;
  const height = ankle[1] + body.soleDepth;
  const offset = (row: number) => frame[row] * ankle[0] + frame[row + 1] * ankle[1] + frame[row + 2] * ankle[2];
  frame[9] = x + normalX * height - offset(0);
  frame[10] = y + normalY * height - offset(3);
  frame[11] = foot.halfStance - offset(6);
  return frame;
}
