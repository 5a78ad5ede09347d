import type { Project } from '../base/project';
import { type Annotation, MIDDLE_OF_ARC } from './annotation';
import type { TagPlace } from './tags/layoutTags';
import type { TagName } from './tags/tagName';

/** Shorter ways to a chip need no line, px: one that says which joint it is about is found from farther away. */
const LEAST: Readonly<Record<TagName, number>> = {
  arm: 16,
  value: 12,
  hip: 16,
  foot: 30,
  seat: 30,
  bench: 30,
  back: 30,
  knee: 36,
  ankle: 36,
  lift: 16,
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Path from a joint's drawing to the nearest point of its chip's border; '' where that is near enough. */
export function leaderPath(name: TagName, [x, y]: readonly [number, number], place: TagPlace, size: Size): string {
  const toX = Math.min(place.left + size.width, Math.max(place.left, x));
  const toY = Math.min(place.top + size.height, Math.max(place.top, y));
  const length = Math.hypot(toX - x, toY - y);
  if (length < LEAST[name]) return '';
  const skip = 5 / length;
  return `M${(x + (toX - x) * skip).toFixed(1)} ${(y + (toY - y) * skip).toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`;
}

/** Where the dotted line to a chip begins: at the end of the moment arm, on the joint's arc. */
export function leaderStart(tag: TagName, annotation: Annotation, project: Project): readonly [x: number, y: number] {
  if (tag === 'arm') return project(annotation.arm, 1);
  if (tag === 'value') return project(annotation.belly, 0);
  if (tag === 'lift') return project(annotation.gap, 0);
  const { hipArc, kneeArc, ankleArc, arrows } = annotation;
  if (tag === 'hip') return project(hipArc, Math.round(hipArc.length / 12));
  if (tag === 'knee' || tag === 'ankle') return project(tag === 'knee' ? kneeArc : ankleArc, MIDDLE_OF_ARC);
  return project(arrows[tag].line, 0);
}
