import { type Box, overlaps } from '../../base/box';

/** A chip to place: its size, where it belongs, where it would like to be. Pane pixels from the left and top. */
export interface TagWish {
  readonly width: number;
  readonly height: number;
  /** Wished center of the chip. */
  readonly x: number;
  readonly y: number;
}

export interface TagPlace {
  readonly left: number;
  readonly top: number;
  /** False where the pane has no room left. */
  readonly isShown: boolean;
}

export interface PaneRoom {
  readonly width: number;
  readonly height: number;
  /** Covered by something else; may reach beyond the pane. */
  readonly taken?: readonly Box[];
}

/** Chips stay this far inside the pane, and this far from each other, px. */
export const TAG_MARGIN = 6;
const TAG_GAP = 4;
/** Chips side by side at exactly the gap do not overlap. */
const APART = TAG_GAP - 0.01;

/** A box that is being placed. */
interface Trial extends Box {
  left: number;
  top: number;
}

/**
 * Places chips in order of importance: each goes as near to its wish as pane and earlier chips allow. No chip ever overlaps
 * another or leaves the pane; one that finds no room is not shown.
 */
export function layoutTags(wishes: readonly TagWish[], room: PaneRoom): TagPlace[] {
  const placed: Trial[] = room.taken?.map((taken) => ({ ...taken })) ?? [];
  return wishes.map((wish) => {
    const box: Trial = {
      left: wish.x - wish.width / 2,
      top: wish.y - wish.height / 2,
      width: wish.width,
      height: wish.height,
    };
    const isShown = fits(box, room) && settle(box, placed, room);
    if (isShown) placed.push(box);
    return { left: box.left, top: box.top, isShown };
  });
}

function fits({ width, height }: Box, room: PaneRoom): boolean {
  return width <= room.width - 2 * TAG_MARGIN && height <= roomBottom(room) - TAG_MARGIN;
}

const roomBottom = (room: PaneRoom): number => room.height - TAG_MARGIN;

function clampInside(box: Trial, room: PaneRoom): void {
  box.left = Math.min(room.width - TAG_MARGIN - box.width, Math.max(TAG_MARGIN, box.left));
  box.top = Math.min(roomBottom(room) - box.height, Math.max(TAG_MARGIN, box.top));
}

/** Of the free spots that touch an earlier chip or the wish itself, takes the one nearest to the wish. */
function settle(box: Trial, placed: readonly Box[], room: PaneRoom): boolean {
  clampInside(box, room);
  const wish = { ...box };
  if (!placed.some((other) => overlaps(box, other, APART))) return true;
  const lefts = [wish.left, ...placed.flatMap((o) => [o.left - box.width - TAG_GAP, o.left + o.width + TAG_GAP])];
  const tops = [wish.top, ...placed.flatMap((o) => [o.top - box.height - TAG_GAP, o.top + o.height + TAG_GAP])];
  let best = Number.POSITIVE_INFINITY;
  const trial = { ...box };
  for (const left of lefts)
    for (const top of tops) {
      trial.left = left;
      trial.top = top;
      clampInside(trial, room);
      const distance = Math.hypot(trial.left - wish.left, trial.top - wish.top);
      if (distance >= best || placed.some((other) => overlaps(trial, other, APART))) continue;
      best = distance;
      box.left = trial.left;
      box.top = trial.top;
    }
  return best < Number.POSITIVE_INFINITY;
}
