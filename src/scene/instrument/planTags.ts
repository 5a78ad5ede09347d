import { type Box, overlaps } from '../box';
import type { PaneRoom } from './layoutTags';
import { TAG_MARGIN } from './layoutTags';

export type Point = readonly [x: number, y: number];

/** A disc of the pane that a chip should not cover, px: a pixel of it under one costs as much as `cost` px of distance. */
export type Disc = readonly [x: number, y: number, radius: number, cost: number];

/** A chip, and where its joint is at the moments looked at, px. */
export interface ChipToPlan {
  readonly width: number;
  readonly height: number;
  readonly joints: readonly Point[];
  /** Where the joint's own drawing lies from it at those moments: the chip had best lie there too. */
  readonly drawings: readonly Point[];
  /** Free way that the joint's own drawing takes, px. */
  readonly reach: number;
  /** The last plan, which is kept unless another one is clearly better. */
  readonly last: Point | null;
}

/** Directions in which a chip may lie from its joint, and how far beyond the joint's drawing, px. */
const DIRECTIONS = Array.from({ length: 24 }, (_, i): Point => {
  const angle = (i * Math.PI) / 12;
  return [Math.cos(angle), Math.sin(angle)];
});
const BEYOND = [4, 13, 24, 38, 54, 76, 104] as const;

/** A chip on the far side of its joint's drawing costs as much as so many px of distance. */
const AWAY_COST = 36;
/** A chip under another one or under a control is moved off it, who knows where to: that costs more than anything, px. */
const CLASH_COST = 3000;
/** A new plan has to be cheaper than this share of the last one, and by so much distance at every moment, px. */
const CLEARLY = 0.7;
const WORTH_PX = 20;

/**
 * Where each chip lies from its joint, middle to middle, px: one place for the whole repetition, so that chips move with their
 * joints and never jump. The nearest one at which the chip covers neither figure nor earlier chips nor controls at any moment.
 */
export function planTags(
  chips: readonly ChipToPlan[],
  figure: readonly (readonly Disc[])[],
  room: PaneRoom,
): readonly Point[] {
  const taken: Box[][] = figure.map(() => [...(room.taken ?? [])]);
  return chips.map((chip) => {
    let best: Point = [0, 0];
    let least = Number.POSITIVE_INFINITY;
    for (const beyond of BEYOND)
      for (const direction of DIRECTIONS) {
        const offset = offsetOf(chip, direction, chip.reach + beyond);
        const cost = costOf(chip, offset, figure, taken, room, least);
        if (cost >= least) continue;
        least = cost;
        best = offset;
      }
    const tolerated = least / CLEARLY + WORTH_PX * figure.length;
    if (chip.last && costOf(chip, chip.last, figure, taken, room) <= tolerated) best = chip.last;
    taken.forEach((boxes, k) => {
      if (isInSight(chip.joints[k], room)) boxes.push(boxAt(chip, chip.joints[k], best, room));
    });
    return best;
  });
}

/** Whether a point is inside the pane: a chip about one that is not would only pile up at the edge. */
export function isInSight([x, y]: Point, { width, height }: PaneRoom): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** From the joint to the middle of the chip that begins `reach` away from it. */
function offsetOf({ width, height }: ChipToPlan, [x, y]: Point, reach: number): Point {
  return [x * (reach + width / 2), y * (reach + height / 2)];
}

/** The chip's box, pushed back into the pane. */
function boxAt({ width, height }: ChipToPlan, joint: Point, offset: Point, room: PaneRoom): Box {
  const left = joint[0] + offset[0] - width / 2;
  const top = joint[1] + offset[1] - height / 2;
  return {
    left: Math.max(TAG_MARGIN, Math.min(room.width - TAG_MARGIN - width, left)),
    top: Math.max(TAG_MARGIN, Math.min(room.height - TAG_MARGIN - height, top)),
    width,
    height,
  };
}

/** What a place costs over all moments; given up as soon as it is not below `limit`. */
function costOf(
  chip: ChipToPlan,
  offset: Point,
  figure: readonly (readonly Disc[])[],
  taken: readonly (readonly Box[])[],
  room: PaneRoom,
  limit = Number.POSITIVE_INFINITY,
): number {
  let cost = 0;
  for (let k = 0; k < figure.length && cost < limit; k++) {
    if (!isInSight(chip.joints[k], room)) continue;
    const box = boxAt(chip, chip.joints[k], offset, room);
    const [x0, y0] = chip.joints[k];
    cost += distanceTo(box, x0, y0);
    const lean: Point = [box.left + box.width / 2 - x0, box.top + box.height / 2 - y0];
    cost += (AWAY_COST / 2) * (1 - cosineOf(lean, chip.drawings[k]));
    for (const disc of figure[k]) cost += coverCost(box, disc);
    for (const other of taken[k]) if (overlaps(box, other, GAP)) cost += CLASH_COST;
  }
  return cost;
}

/** As deep as the disc reaches under the chip, times its cost. */
function coverCost(box: Box, [x, y, radius, cost]: Disc): number {
  const dx = x - Math.min(Math.max(x, box.left), box.left + box.width);
  const dy = y - Math.min(Math.max(y, box.top), box.top + box.height);
  const square = dx * dx + dy * dy;
  // most discs are far away
  return square < radius * radius ? cost * (radius - Math.sqrt(square)) : 0;
}

function cosineOf(a: Point, b: Point): number {
  return (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(a[0], a[1]) * Math.hypot(b[0], b[1]) || 1);
}

function distanceTo({ left, top, width, height }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/** Chips keep this far from each other and from controls, px. */
const GAP = 8;
