import type { Instant } from '../base/instant';
import type { Project } from '../base/project';
import { bodyStretches, type Stretch } from '../figure/bodyStretches';
import { contourPath, type Round } from './contour';
import { magnificationAt } from './magnification';

/** The line around a body at an instant, as a pane sees it: lines alone, so that it costs no triangle. */
export function bodyContour(instant: Instant, project: Project): string {
  const { right, left } = bodyStretches(instant);
  return contourPath([...right, ...left].map((stretch) => seen(stretch, project)));
}

const ends = new Float64Array(6);

function seen({ from, to, radii }: Stretch, project: Project): Round {
  from.toArray(ends, 0);
  to.toArray(ends, 3);
  return {
    from: project(ends, 0),
    to: project(ends, 1),
    radii: [radii[0] * magnificationAt(project, ends, 0), radii[1] * magnificationAt(project, ends, 3)],
  };
}
