import type { Instruments, Side } from '../../state/types';
import type { Project } from '../base/project';
import type { Annotation } from './annotation';
import styles from './overlay.module.css';
import type { TagPlace } from './tags/layoutTags';
import type { TagName } from './tags/tagName';

export interface Lines {
  readonly svg: SVGSVGElement;
  readonly draw: (annotation: Annotation, project: Project, on: Instruments) => void;
  readonly drawLeader: (
    name: TagName,
    x: number,
    y: number,
    place: TagPlace,
    size: { readonly width: number; readonly height: number },
  ) => void;
  readonly hideLeaders: () => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Shorter ways to a chip need no line, px: one that says which joint it is about is found from farther away. */
const LEAST_LEADER: Readonly<Record<TagName, number>> = { arm: 16, hip: 16, knee: 36, ankle: 36 };

/** Half-size of the mark on the hip center, px. */
const MARK = 4.5;

/** Arcs, rays, line of action and moment arm as vector lines: the same width at every zoom. */
export function createLines(side: Side): Lines {
  const svg = document.createElementNS(SVG, 'svg');
  const path = (className: string): SVGPathElement => {
    const element = document.createElementNS(SVG, 'path');
    element.setAttribute('class', className);
    svg.append(element);
    return element;
  };
  /** A line with a halo under it. */
  const haloed = (className: string, width: number): ((d: string) => void) => {
    const halo = path(styles.halo);
    halo.setAttribute('stroke-width', String(width + 2.5));
    const line = path(className);
    return (d) => {
      halo.setAttribute('d', d);
      line.setAttribute('d', d);
    };
  };
  const plain = (className: string): ((d: string) => void) => {
    const line = path(className);
    return (d) => line.setAttribute('d', d);
  };
  const leaders: Readonly<Record<TagName, (d: string) => void>> = {
    arm: plain(styles.leader),
    hip: plain(styles.leader),
    knee: plain(styles.leader),
    ankle: plain(styles.leader),
  };
  const pen = {
    plumb: plain(`${styles.thin} ${styles.dashed}`),
    pelvisWedge: plain(styles.pelvisWedge),
    wedge: plain(styles.wedge),
    rays: haloed(styles.thin, 0.6),
    dashedRay: plain(`${styles.thin} ${styles.dashed}`),
    hip: haloed(styles.line, 2.5),
    pelvis: plain(styles.hatched),
    knee: haloed(styles.line, 2.5),
    ankle: haloed(styles.line, 2.5),
    pull: haloed(styles.pull, 1.5),
    arrow: plain(styles.arrow),
    arm: haloed(styles.arm, 3.5),
    corner: plain(styles.corner),
    mark: plain(styles.mark),
  };

  const draw = (a: Annotation, project: Project, on: Instruments): void => {
    const line = (points: Float64Array): string => polyline(points, project);
    const when = (isOn: boolean, d: () => string): string => (isOn ? d() : '');
    const rays = [
      when(on.hip, () => line(a.trunkRay) + line(a.thighRay)),
      when(on.knee, () => line(a.kneeThighRay) + line(a.kneeShinRay)),
      when(on.ankle, () => line(a.ankleShinRay) + line(a.ankleFootRay)),
    ];
    pen.rays(rays.join(''));
    pen.dashedRay(when(on.hip, () => line(a.pelvisRay)));
    pen.wedge(when(on.hip, () => wedge(a.hip, a.hipArc, project)));
    pen.pelvisWedge(when(on.pelvis, () => wedge(a.hip, a.pelvisArc, project)));
    pen.plumb(when(on.plumb, () => line(a.plumb)));
    pen.hip(when(on.hip, () => line(a.hipArc)));
    pen.pelvis(when(on.hip, () => line(a.pelvisArc)));
    pen.knee(when(on.knee, () => line(a.kneeArc)));
    pen.ankle(when(on.ankle, () => line(a.ankleArc)));
    pen.pull(when(on.arm, () => line(a.pullLine)));
    pen.arrow(when(on.arm, () => arrowHead(a.pullLine, project)));
    pen.arm(when(on.arm, () => line(a.arm)));
    pen.corner(when(on.arm, () => line(a.armCorner)));
    pen.mark(mark(side, project(a.hip, 0)));
  };
  return {
    svg,
    draw,
    drawLeader: (name, x, y, place, size) => leaders[name](leader(x, y, place, size, LEAST_LEADER[name])),
    hideLeaders: () => {
      for (const draw of Object.values(leaders)) draw('');
    },
  };
}

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
export function arrowHead(line: Float64Array, project: Project): string {
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

/** From the anchor to the nearest point of the chip's border; nothing where that is less than `least` px. */
function leader(
  x: number,
  y: number,
  place: TagPlace,
  size: { readonly width: number; readonly height: number },
  least: number,
): string {
  const toX = Math.min(place.left + size.width, Math.max(place.left, x));
  const toY = Math.min(place.top + size.height, Math.max(place.top, y));
  const length = Math.hypot(toX - x, toY - y);
  if (length < least) return '';
  const skip = 5 / length;
  return `M${(x + (toX - x) * skip).toFixed(1)} ${(y + (toY - y) * skip).toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
}
