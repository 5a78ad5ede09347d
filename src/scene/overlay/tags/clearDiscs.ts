import { transformPoint } from '../../../model/math/frame';
import type { Instant } from '../../base/instant';
import type { Project } from '../../base/project';
import type { Annotation } from '../annotation';
import type { Disc } from './planTags';

/** What a pixel of these under a chip costs, px of distance: rather far away than over them. */
const COST = 40;

/** Half as thick as what is kept clear: the bones of a joint, a fist, m; a drawn line, px. */
const JOINTS = { hip: 0.08, knee: 0.06, ankle: 0.045 } as const;
const FIST = 0.055;
const LINE_PX = 7;

/** So far from the midline the bar between the hands is kept clear, m, at so many places. */
const BAR = { half: 0.21, count: 5 } as const;
/** Places along the line of action, and along an arc every so many of its points. */
const PULL_COUNT = 7;
const ARC_STEP = 6;

/**
 * What no chip may cover at an instant, pane px: joints with their arcs, the line of action with the moment arm, hands, bar and
 * pad; `scale` in px for a meter.
 */
export function clearDiscs(instant: Instant, annotation: Annotation, project: Project, scale: number): Disc[] {
  const disc = ([x, y]: readonly [number, number], radius: number): Disc => [x, y, radius, COST];
  const { arm, pullLine } = annotation;
  const joints = (['hip', 'knee', 'ankle'] as const).flatMap((name): Disc[] => {
    const arc = annotation[`${name}Arc`];
    const discs = [disc(project(annotation[name], 0), JOINTS[name] * scale)];
    for (let i = 0; i < arc.length / 3; i += ARC_STEP) discs.push(disc(project(arc, i), LINE_PX));
    return discs;
  });
  const pull = between(project(pullLine, 0), project(pullLine, 1), PULL_COUNT).map((at) => disc(at, LINE_PX));
  return [
    ...joints,
    ...pull,
    disc(project(arm, 1), LINE_PX),
    ...handDiscs(instant, project).map((at) => disc(at, FIST * scale)),
    ...barDiscs(instant, project).map(([at, radius]) => disc(at, radius * scale)),
  ];
}

type At = readonly [x: number, y: number];

function between([ax, ay]: At, [bx, by]: At, count: number): At[] {
  return Array.from({ length: count }, (_, i): At => {
    const t = i / (count - 1);
    return [ax + t * (bx - ax), ay + t * (by - ay)];
  });
}

/** Both hands; the left one mirrors the right one. */
function handDiscs({ hand }: Instant, project: Project): At[] {
  return hand ? [project(hand, 0), project([hand[0], hand[1], -hand[2]], 0)] : [];
}

/** The bar and the pad around it. */
function barDiscs({ repetition, movers }: Instant, project: Project): [At, radius: number][] {
  return repetition.parts.flatMap(({ name, shape, mover, center: [x, y] }) => {
    const frame = mover && movers.get(mover);
    if (!frame || shape.kind !== 'cylinder' || (name !== 'bar' && name !== 'bar-pad')) return [];
    const end = (z: number): At => project(transformPoint(frame, 0, [x, y, z]), 0);
    return between(end(-BAR.half), end(BAR.half), BAR.count).map((at): [At, number] => [at, shape.radius]);
  });
}
