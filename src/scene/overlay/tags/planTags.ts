import { type Box, overlaps } from '../../base/box';
import type { PaneRoom } from './layoutTags';
import { TAG_MARGIN } from './layoutTags';

export type Point = readonly [x: number, y: number];

/** A disc of the pane that a chip should not cover, px: a pixel of it under one costs as much as `cost` px of distance. */
export type Disc = readonly [x: number, y: number, radius: number, cost: number];

/** A chip, and where its joint is at the instants looked at, px. */
export interface ChipToPlan {
  readonly width: number;
  readonly height: number;
  readonly joints: readonly Point[];
  /** Where the joint's own drawing lies from it at those instants: the chip had best lie there too. */
  readonly drawings: readonly Point[];
  /** Free way that the joint's own drawing takes, px. */
  readonly drawn: number;
}

/** Directions in which a chip may lie from its joint, and how far beyond the joint's drawing, px. */
const DIRECTIONS = Array.from({ length: 24 }, (_, i): Point => {
  const angle = (i * Math.PI) / 12;
  return [Math.cos(angle), Math.sin(angle)];
});
const BEYOND = [4, 13, 24, 38, 54, 76, 104] as const;
const FARTHEST = Math.max(...BEYOND);

/** A chip on the far side of its joint's drawing costs as much as so many px of distance. */
const AWAY_COST = 36;
/** A chip under another one or under a control is moved off it, who knows where to: that costs more than anything, px. */
const CLASH_COST = 3000;

/**
 * Where each chip lies from its joint, middle to middle, px: one place for the whole repetition, so that chips move with their
 * joints and never jump. The nearest one at which the chip covers neither figure nor earlier chips nor controls at any instant.
 */
export function planTags(
  chips: readonly ChipToPlan[],
  figure: readonly (readonly Disc[])[],
  room: PaneRoom,
): readonly Point[] {
  const taken = figure.map((): Box[] => [...(room.taken ?? [])]);
  return chips.map((chip) => {
    const search = { chip, room, glances: glancesAt(chip, figure, taken, room) };
    const place = findPlace(search);
    for (const glance of search.glances) glance.taken.push(boxAt(search, glance.joint, place));
    return place;
  });
}

/** An instant at which a chip's joint is in sight, and what is in the chip's way there. */
interface Glance {
  readonly joint: Point;
  /** Unit vector from the joint to its drawing. */
  readonly drawing: Point;
  readonly discs: readonly Disc[];
  readonly taken: Box[];
}

interface Search {
  readonly chip: ChipToPlan;
  readonly room: PaneRoom;
  readonly glances: readonly Glance[];
}

function glancesAt(
  chip: ChipToPlan,
  figure: readonly (readonly Disc[])[],
  taken: readonly Box[][],
  room: PaneRoom,
): Glance[] {
  const { width, height, drawn, joints, drawings } = chip;
  // no place looked at is farther away, pushed back into the pane or not
  const spanX = drawn + FARTHEST + width;
  const spanY = drawn + FARTHEST + height;
  return figure.flatMap((all, k): Glance[] => {
    const joint = joints[k];
    if (!isInSight(joint, room)) return [];
    const discs = all.filter(
      ([x, y, radius]) => Math.abs(x - joint[0]) < spanX + radius && Math.abs(y - joint[1]) < spanY + radius,
    );
    return [{ joint, drawing: unitOf(drawings[k]), discs, taken: taken[k] }];
  });
}

function findPlace(search: Search): Point {
  const { width, height, drawn } = search.chip;
  let best: Point = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const beyond of BEYOND)
    for (const [x, y] of DIRECTIONS) {
      const offset: Point = [x * (drawn + beyond + width / 2), y * (drawn + beyond + height / 2)];
      const cost = costOf(search, offset, least);
      if (cost >= least) continue;
      least = cost;
      best = offset;
    }
  return best;
}

/** Whether a point is inside the pane: a chip about one that is not would only pile up at the edge. */
export function isInSight([x, y]: Point, { width, height }: PaneRoom): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The chip's box, pushed back into the pane. */
function boxAt({ chip: { width, height }, room }: Search, joint: Point, offset: Point): Box {
  const left = joint[0] + offset[0] - width / 2;
  const top = joint[1] + offset[1] - height / 2;
  return {
    left: Math.max(TAG_MARGIN, Math.min(room.width - TAG_MARGIN - width, left)),
    top: Math.max(TAG_MARGIN, Math.min(room.height - TAG_MARGIN - height, top)),
    width,
    height,
  };
}

/** What a place costs over all instants; given up as soon as it is not below `limit`. */
function costOf(search: Search, offset: Point, limit = Number.POSITIVE_INFINITY): number {
  let cost = 0;
  // the way to the joint tells soonest that a place is not worth a look at what it covers
  for (const glance of search.glances) {
    cost += wayCost(boxAt(search, glance.joint, offset), glance);
    if (cost >= limit) return cost;
  }
  for (const { joint, discs, taken } of search.glances) {
    const box = boxAt(search, joint, offset);
    for (const other of taken) if (overlaps(box, other, GAP)) cost += CLASH_COST;
    for (const disc of discs) {
      if (cost >= limit) return cost;
      cost += coverCost(box, disc);
    }
  }
  return cost;
}

/** The way to the joint, and how far the chip lies from the joint's drawing around it. */
function wayCost(box: Box, { joint: [x, y], drawing: [dx, dy] }: Glance): number {
  const leanX = box.left + box.width / 2 - x;
  const leanY = box.top + box.height / 2 - y;
  const cosine = (leanX * dx + leanY * dy) / (lengthOf(leanX, leanY) || 1);
  return distanceTo(box, x, y) + (AWAY_COST / 2) * (1 - cosine);
}

/** As deep as the disc reaches under the chip, times its cost. */
function coverCost(box: Box, [x, y, radius, cost]: Disc): number {
  const dx = x - Math.min(Math.max(x, box.left), box.left + box.width);
  const dy = y - Math.min(Math.max(y, box.top), box.top + box.height);
  const square = dx * dx + dy * dy;
  // most discs are far away
  return square < radius * radius ? cost * (radius - Math.sqrt(square)) : 0;
}

function unitOf([x, y]: Point): Point {
  const length = lengthOf(x, y) || 1;
  return [x / length, y / length];
}

function distanceTo({ left, top, width, height }: Box, x: number, y: number): number {
  return lengthOf(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/** Several times as fast as Math.hypot, and as good for pixels. */
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Chips keep this far from each other and from controls, px. */
const GAP = 8;
