import { otherSide, SIDES, type Side } from '../../display/side';
import type { Repetition } from '../../model/result';
import type { View } from '../../state/types';
import { blendOrbit, easeOut, type Orbit, PRESET_MS, PRESETS, turnOrbit, zoomOrbit } from './orbit';
import { presetOrbit } from './presetOrbit';

/** Both cameras: where they look from, how they get to a preset, whether they move together. */
export interface CameraRig {
  readonly orbits: Readonly<Record<Side, Orbit>>;
  /** The view in which the figures have to fit their panes: the preset last asked for; a turn by hand does not change it. */
  readonly fitted: Readonly<Record<Side, Orbit>>;
  /** Takes over what the page asked for. */
  readonly follow: (asked: Asked) => void;
  /** Moves on toward a preset; true while still under way. */
  readonly advance: (now: number) => boolean;
  readonly turn: (side: Side, dx: number, dy: number) => void;
  readonly zoom: (side: Side, factor: number) => void;
  /** Whether a figure is, or is about to be, looked at from near by. */
  readonly isNear: (side: Side) => boolean;
  /** Calls back after a figure has come near or gone; returns how to stop. */
  readonly watchNear: (onChange: () => void) => () => void;
}

interface Asked {
  readonly view: Pick<View, 'preset' | 'isLinked'>;
  /** What a figure shows: how its lifter lies says where behind him is. */
  readonly repetitionOf: (side: Side) => Repetition | null;
  /** ms. */
  readonly now: number;
  readonly isMotionReduced: boolean;
}

interface Move {
  readonly from: Orbit;
  readonly to: Orbit;
  readonly start: number;
}

/** What was last taken over: how often a preset was asked for, and for what where that changes it. */
interface Request {
  readonly count: number;
  readonly exercise: string | undefined;
}

export function createCameraRig(): CameraRig {
  const orbits: Record<Side, Orbit> = { left: { ...PRESETS.side }, right: { ...PRESETS.side } };
  const fitted: Record<Side, Orbit> = { left: { ...PRESETS.side }, right: { ...PRESETS.side } };
  const moves: Partial<Record<Side, Move>> = {};
  const requests: Partial<Record<Side, Request>> = {};
  const near = createNearness();
  let isLinked = true;
  let lastTurned: Side = 'left';

  const affected = (side: Side): readonly Side[] => (isLinked ? SIDES : [side]);

  const moveTo = (side: Side, to: Orbit, fit: Orbit, start: number): Move => {
    Object.assign(fitted[side], fit);
    near.note(side, to.zoom);
    return { from: { ...orbits[side] }, to: { ...to }, start };
  };

  const follow: CameraRig['follow'] = ({ view, repetitionOf, now, isMotionReduced }) => {
    if (view.isLinked && !isLinked) {
      const other = otherSide(lastTurned);
      moves[other] = moveTo(other, orbits[lastTurned], fitted[lastTurned], now);
    }
    isLinked = view.isLinked;
    for (const side of SIDES) {
      const { name, orbit: byHand, request: count } = view.preset[side];
      const repetition = repetitionOf(side);
      // behind another exercise is elsewhere
      const exercise = name === 'rear' ? repetition?.exercise : undefined;
      const last = requests[side];
      if (last && last.count === count && last.exercise === exercise) continue;
      const isFirst = last === undefined;
      requests[side] = { count, exercise };
      const start = isFirst || isMotionReduced ? Number.NEGATIVE_INFINITY : now;
      const orbit = name === null ? byHand : presetOrbit(name, repetition);
      // a figure that was turned by hand fits as it did before
      if (orbit) moves[side] = moveTo(side, orbit, name === null ? fitted[side] : orbit, start);
    }
  };

  const advance = (now: number): boolean => {
    for (const side of SIDES) {
      const move = moves[side];
      if (!move) continue;
      if (blendMove(orbits[side], move, now)) delete moves[side];
    }
    return SIDES.some((side) => moves[side]);
  };

  /** Applies a hand movement to a pane, and to the other one as well: what both look at may lie in different ways. */
  const turnByHand = (side: Side, change: (orbit: Orbit) => void): void => {
    lastTurned = side;
    for (const each of affected(side)) {
      delete moves[each];
      change(orbits[each]);
      near.note(each, orbits[each].zoom);
    }
  };

  return {
    orbits,
    fitted,
    follow,
    advance,
    turn: (side, dx, dy) => turnByHand(side, (orbit) => turnOrbit(orbit, dx, dy)),
    zoom: (side, factor) => turnByHand(side, (orbit) => zoomOrbit(orbit, factor)),
    isNear: near.is,
    watchNear: near.watch,
  };
}

/** Zoom from which a figure is near, and below which it no longer is: nothing flickers at the border. */
const NEAR = [1.6, 1.35] as const;

/** Which figures are near, by their zoom. */
function createNearness() {
  const near: Record<Side, boolean> = { left: false, right: false };
  const watchers = new Set<() => void>();
  return {
    is: (side: Side): boolean => near[side],
    note: (side: Side, zoom: number): void => {
      const isNear = near[side] ? zoom > NEAR[1] : zoom > NEAR[0];
      if (isNear === near[side]) return;
      near[side] = isNear;
      // after the frame in which a view was asked for
      for (const watcher of watchers) queueMicrotask(watcher);
    },
    watch: (onChange: () => void): (() => void) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** Writes the orbit of a move under way; true when it has arrived. */
function blendMove(orbit: Orbit, { from, to, start }: Move, now: number): boolean {
  const t = Math.min(1, (now - start) / PRESET_MS);
  blendOrbit(orbit, from, to, t === 1 ? 1 : easeOut(t));
  return t === 1;
}
