import { Vector3 } from 'three';
import { shallow } from 'zustand/shallow';
import { SIDES, type Side } from '../../display/side';
import type { Repetition } from '../../model/result';
import type { Box } from '../base/box';
import { anchorOf, hullsOf } from './figureExtent';
import { type Framed, type Framing, fitFigures, isInside, type PaneSize } from './framing';
import { easeOut, type Orbit, PRESET_MS } from './orbit';

/** What a pane shows, and where. */
export interface PaneShow {
  readonly repetition: Repetition;
  readonly pane: PaneSize;
  readonly covered: readonly Box[];
  /** The view in which the figure has to fit. */
  readonly orbit: Orbit;
}

/** How the camera of a pane stands. */
export interface PaneFraming {
  /** Ground point that stands at the framing's place, m. */
  readonly anchor: Vector3;
  readonly framing: Framing;
}

export type Shows = Readonly<Partial<Record<Side, PaneShow>>>;
type Framings = Readonly<Partial<Record<Side, PaneFraming>>>;

export interface Framer {
  /** Framings at `now`, ms. While `isHeld`, and a moment longer, a change of the figures alone does not move the cameras. */
  readonly frame: (shows: Shows, now: number, hold: { isHeld: boolean; isMotionReduced: boolean }) => Framings;
  /** Whether the last framings were on their way to other ones. */
  readonly isMoving: () => boolean;
  /** Whether they stay as long as nothing changes. */
  readonly isSettled: () => boolean;
  readonly dispose: () => void;
}

/** So long after the last change of a figure the cameras go where it fits best, ms. */
const SETTLE_MS = 300;

interface Move {
  readonly from: Framings;
  readonly to: Framings;
  readonly start: number;
}

/**
 * Frames both panes alike. A new exercise or pane size is framed at once, a new view as the cameras go there. Changed settings
 * keep the frame, so that under a thumb only the figure moves, not the room around it; when they rest, `wake` is called, and
 * the frame follows where a figure has left it.
 */
export function createFramer(wake: () => void): Framer {
  let scene: readonly unknown[] = [];
  let view: readonly unknown[] = [];
  let figures: readonly unknown[] = [];
  let shown: Framings = {};
  let move: Move | null = null;
  let changedAt: number | null = null;
  let setAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wakeIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(wake, ms);
  };

  const frame: Framer['frame'] = (shows, now, { isHeld, isMotionReduced }) => {
    const nextScene = SIDES.flatMap((side) => sceneOf(shows[side]));
    const nextFigures = SIDES.flatMap((side) => figureOf(shows[side]));
    const nextView = SIDES.flatMap((side) => [shows[side]?.orbit.azimuth, shows[side]?.orbit.elevation]);
    const moveTo = (): Move => {
      changedAt = null;
      return { from: shown, to: fitPanes(shows), start: isMotionReduced ? Number.NEGATIVE_INFINITY : now };
    };
    const areFiguresSame = shallow(figures, nextFigures);
    // what the page writes about a new scene comes a frame later
    const isSetting = now - setAt < SETTLE_MS && !isHeld;
    if (!shallow(scene, nextScene) || (isSetting && !areFiguresSame)) {
      shown = fitPanes(shows);
      move = null;
      changedAt = null;
      setAt = now;
    } else if (!shallow(view, nextView)) move = moveTo();
    else if (!areFiguresSame) {
      changedAt = now;
      wakeIn(SETTLE_MS);
    } else if (changedAt !== null && !isHeld) {
      const early = SETTLE_MS - EARLY_MS - (now - changedAt);
      // on a busy machine the clock of the frames lags behind the timer: nobody else might ask for one more
      if (early > 0) wakeIn(early);
      // a picture that moves for no need cannot be compared with the one before
      else if (doStillFit(shows, shown)) changedAt = null;
      else move = moveTo();
    }
    scene = nextScene;
    view = nextView;
    figures = nextFigures;
    if (move) {
      const t = Math.min(1, (now - move.start) / PRESET_MS);
      shown = t === 1 ? move.to : blendFramings(move, easeOut(t));
      if (t === 1) move = null;
    }
    return shown;
  };
  return {
    frame,
    isMoving: () => move !== null,
    isSettled: () => move === null && changedAt === null,
    dispose: () => clearTimeout(timer),
  };
}

/** A timer may ring a moment before its time, by the clock of the frames. */
const EARLY_MS = 20;

/** What is framed anew at once when it changes. */
function sceneOf(show: PaneShow | undefined): unknown[] {
  if (!show) return [null];
  return [show.repetition.exercise, show.pane.width, show.pane.height];
}

/** What may change under a thumb: the figure, and the page's words over it. */
function figureOf(show: PaneShow | undefined): unknown[] {
  if (!show) return [null];
  return [show.repetition, ...show.covered.flatMap(({ left, top, width, height }) => [left, top, width, height])];
}

/** Whether what is shown now fits framings that were made for something else. */
function doStillFit(shows: Shows, framings: Framings): boolean {
  return SIDES.every((side) => {
    const [show, framing] = [shows[side], framings[side]];
    if (!show || !framing) return !show && !framing;
    const { repetition, ...rest } = show;
    const anchor = anchorOf(repetition);
    const moved = anchor.clone().sub(framing.anchor);
    const hulls = hullsOf(repetition).map((hull) => ({
      ...hull,
      points: hull.points.map((p) => p.clone().add(moved)),
    }));
    return isInside({ hulls, height: framing.anchor.y, ...rest }, framing.framing);
  });
}

function fitPanes(shows: Shows): Framings {
  const sides = SIDES.filter((side) => shows[side]);
  const anchors = sides.map((side) => anchorOf((shows[side] as PaneShow).repetition));
  const framed = sides.map((side, i): Framed => {
    const { repetition, ...rest } = shows[side] as PaneShow;
    return { hulls: hullsOf(repetition), height: anchors[i].y, ...rest };
  });
  const framings = fitFigures(framed);
  return Object.fromEntries(sides.map((side, i) => [side, { anchor: anchors[i], framing: framings[i] }]));
}

function blendFramings({ from, to }: Move, t: number): Framings {
  const blended: Partial<Record<Side, PaneFraming>> = {};
  for (const side of SIDES) {
    const [a, b] = [from[side], to[side]];
    if (!a || !b) continue;
    const mix = (p: number, q: number): number => p + (q - p) * t;
    blended[side] = {
      anchor: new Vector3().lerpVectors(a.anchor, b.anchor, t),
      framing: {
        magnification: a.framing.magnification * (b.framing.magnification / a.framing.magnification) ** t,
        hip: [mix(a.framing.hip[0], b.framing.hip[0]), mix(a.framing.hip[1], b.framing.hip[1])],
      },
    };
  }
  return blended;
}
