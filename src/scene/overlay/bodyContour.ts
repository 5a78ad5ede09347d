import { segmentIndex } from '../../model/anatomy/names';
import type { Frames } from '../../model/math/frame';
import { BODY_OUTLINE, type Limb, limbEnds } from '../base/bodyOutline';
import type { Instant } from '../base/instant';
import type { Project } from '../base/project';
import { contourPath, type Round } from './contour';
import { magnificationAt } from './magnification';

const LIMBS: readonly Limb[] = Object.values(BODY_OUTLINE);
const PAIRED = LIMBS.filter(({ isPaired }) => isPaired);

/** The line around a body at an instant, as a pane sees it: lines alone, so that it costs no triangle. */
export function bodyContour(instant: Instant, project: Project): string {
  const right: Seen = { instant, frames: instant.frames, z: 1, project };
  const left: Seen = { instant, frames: instant.leftFrames, z: -1, project };
  return contourPath([...LIMBS.map((limb) => roundOf(right, limb)), ...PAIRED.map((limb) => roundOf(left, limb))]);
}

/** Limbs of the left leg are told as on the right. */
type Mirror = 1 | -1;

interface Seen {
  readonly instant: Instant;
  readonly frames: Frames;
  readonly z: Mirror;
  readonly project: Project;
}

const ends = new Float64Array(6);

function roundOf({ instant, frames, z, project }: Seen, limb: Limb): Round {
  const { body } = instant.repetition;
  const [from, to] = limbEnds(body, frames, limb);
  ends.set([from[0], from[1], z * from[2], to[0], to[1], z * to[2]]);
  const size = body.scales[segmentIndex('torso')];
  return {
    from: project(ends, 0),
    to: project(ends, 1),
    radii: [
      limb.radii[0] * size * magnificationAt(project, ends, 0),
      limb.radii[1] * size * magnificationAt(project, ends, 3),
    ],
  };
}
