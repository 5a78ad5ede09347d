import type { Body } from '../anatomy/body';
import { type Frames, sagittalFrame, turnAboutOwnAxis } from '../math/frame';
import { legReach } from '../pose/guessLeg';

/** A right foot standing flat on a plane whose up-slope direction lies in the sagittal plane. */
export interface FootOnPlane {
  /** Angle of the plane's toe direction above ground +X, rad. */
  readonly toeDirection: number;
  readonly toeOut: number;
  /** Distance from the midline to the ankle's projection. */
  readonly halfStance: number;
}

/**
 * Writes the calcaneus frame of a flat foot whose ankle center, the subtalar joint being neutral, projects onto the
 * plane at (x, y, halfStance). The foot then stays put, whatever the joints above do.
 */
export function placeFlatFoot(body: Body, foot: FootOnPlane, x: number, y: number, out: Frames): void {
  sagittalFrame(out, 0, foot.toeDirection, 0, 0, 0);
  const [normalX, normalY] = [out[1], out[4]];
  // a right foot turned out points to +Z, a negative turn about its own Y
  turnAboutOwnAxis(out, 0, 1, -foot.toeOut);
  const ankle = legReach(body).ankleInFoot;
  const height = ankle[1] + body.soleDepth;
  const offset = (row: number) => out[row] * ankle[0] + out[row + 1] * ankle[1] + out[row + 2] * ankle[2];
  out[9] = x + normalX * height - offset(0);
  out[10] = y + normalY * height - offset(3);
  out[11] = foot.halfStance - offset(6);
}
