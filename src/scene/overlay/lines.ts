import type { Side } from '../../display/side';
import type { Instruments } from '../../state/types';
import type { Project } from '../base/project';
import type { Annotation } from './annotation';
import { bodyContour } from './bodyContour';
import styles from './overlay.module.css';

/** One of the lines over a figure. */
export interface LineRule {
  readonly className: string;
  /** Width of the line where it has a halo under it, px. */
  readonly haloed?: number;
  /** Its path; '' while nothing of it is on. */
  readonly path: (annotation: Annotation, project: Project, on: Instruments, side: Side) => string;
}

const { line, thin, dashed } = styles;

/** Arcs, rays, line of action and moment arm as vector lines: the same width at every zoom. Far to near. */
export const LINES = {
  pinned: {
    className: styles.pinned,
    haloed: 1.75,
    path: ({ pinned }, project, on) => (on.pinned && pinned ? bodyContour(pinned, project) : ''),
  },
  plumb: { className: `${thin} ${dashed}`, path: (a, project, on) => (on.plumb ? polyline(a.plumb, project) : '') },
  pelvisWedge: {
    className: styles.pelvisWedge,
    path: (a, project, on) => (on.pelvis ? wedge(a.hip, a.pelvisArc, project) : ''),
  },
  wedge: { className: styles.wedge, path: (a, project, on) => (on.hip ? wedge(a.hip, a.hipArc, project) : '') },
  rays: {
    className: thin,
    haloed: 0.6,
    path: (a, project, on) =>
      [
        ...(on.hip ? [a.trunkRay, a.thighRay] : []),
        ...(on.knee ? [a.kneeThighRay, a.kneeShinRay] : []),
        ...(on.ankle ? [a.ankleShinRay, a.ankleFootRay] : []),
      ]
        .map((ray) => polyline(ray, project))
        .join(''),
  },
  dashedRay: {
    className: `${thin} ${dashed}`,
    path: (a, project, on) => (on.hip ? polyline(a.pelvisRay, project) : ''),
  },
  hip: { className: line, haloed: 2.5, path: (a, project, on) => (on.hip ? polyline(a.hipArc, project) : '') },
  pelvis: { className: styles.hatched, path: (a, project, on) => (on.hip ? polyline(a.pelvisArc, project) : '') },
  knee: { className: line, haloed: 2.5, path: (a, project, on) => (on.knee ? polyline(a.kneeArc, project) : '') },
  ankle: { className: line, haloed: 2.5, path: (a, project, on) => (on.ankle ? polyline(a.ankleArc, project) : '') },
  pull: {
    className: styles.pull,
    haloed: 1.5,
    path: (a, project, on) => (on.arm ? polyline(a.pullLine, project) : ''),
  },
  arrow: { className: styles.arrow, path: (a, project, on) => (on.arm ? arrowHead(a.pullLine, project) : '') },
  arm: { className: styles.arm, haloed: 3.5, path: (a, project, on) => (on.arm ? polyline(a.arm, project) : '') },
  corner: { className: styles.corner, path: (a, project, on) => (on.arm ? polyline(a.armCorner, project) : '') },
  push: {
    className: styles.push,
    haloed: 1.5,
    path: (a, project, on) => (isPushShown(a, on) ? polyline(a.pushLine, project) : ''),
  },
  pushHead: {
    className: styles.pushHead,
    path: (a, project, on) => (isPushShown(a, on) ? arrowHead(a.pushLine, project) : ''),
  },
  mark: { className: styles.mark, path: (a, project, _on, side) => mark(side, project(a.hip, 0)) },
} as const satisfies Readonly<Record<string, LineRule>>;

/** Switched on, or wanted because its direction was set by hand. */
export function isPushShown({ hasPush, isPushSet }: Annotation, on: Instruments): boolean {
  return hasPush && (on.push || isPushSet);
}

/** Half-size of the mark on the hip center, px. */
const MARK = 4.5;

function polyline(points: Float64Array, project: Project): string {
  let d = '';
  for (let i = 0; i < points.length / 3; i++) {
    const [x, y] = project(points, i);
    d += `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return d;
}

function wedge(center: Float64Array, arc: Float64Array, project: Project): string {
  const [x, y] = project(center, 0);
  return `${polyline(arc, project)}L${x.toFixed(1)} ${y.toFixed(1)}Z`;
}

/** Head at the end toward which the muscle pulls. */
function arrowHead(line: Float64Array, project: Project): string {
  const [ax, ay] = project(line, 0);
  const [bx, by] = project(line, 1);
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const point = (along: number, across: number): string =>
    `${(bx + ux * along - uy * across).toFixed(1)} ${(by + uy * along + ux * across).toFixed(1)}`;
  return `M${point(4, 0)}L${point(-6, 3.5)}L${point(-6, -3.5)}Z`;
}

/** Circle for the left exercise, diamond for the right one. */
function mark(side: Side, [x, y]: readonly [number, number]): string {
  const r = MARK;
  if (side === 'left') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  const d = r * 1.25;
  return `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`;
}
