import { createContext, type RefObject, use } from 'react';
import { PerspectiveCamera, Vector3 } from 'three';
import type { Side } from '../../display/side';
import type { Loads } from '../../model/load/loads';
import type { Instant } from './instant';
import type { PanePlace } from './panes';
import type { Project } from './project';
import { createSight, type Sight } from './sight';

/** Order of what happens in a frame: what is to be seen, the skin that may hide the rest, everything else, the drawing, its counting. */
export const STEP = { begin: -3, direct: -2, skin: -1, move: 0, draw: 1, count: 2 } as const;

/** A muscle under the pointer, pane pixels. */
interface Pointed {
  readonly muscle: string;
  readonly x: number;
  readonly y: number;
}

/** Lines and labels over a pane, written anew each frame. */
interface PaneOver {
  readonly element: HTMLElement;
  readonly write: (pane: PaneNow) => void;
}

/**
 * One pane at this frame, written in place: the director says what is seen from where, before anything moves. Things of the
 * pane read it in their `useFrame` and keep nothing of it.
 */
export interface PaneNow {
  readonly side: Side;
  /** The page's element of the pane, which catches the pointer. */
  readonly element: RefObject<HTMLElement | null>;
  readonly camera: PerspectiveCamera;
  readonly sight: Sight;
  /** Ground point that stands still in the picture, m. */
  readonly anchor: Vector3;
  /** Null where there is no room for the pane. */
  place: PanePlace | null;
  /** Null where no figure can be shown. */
  instant: Instant | null;
  /** What is pinned at the same place of its repetition; null where nothing else is, or its outline is not wanted. */
  pinned: Instant | null;
  /** Forces of the shown repetition, or of one a moment older with as many samples. */
  loads: Loads | null;
  /** Whether the figure is the last good one, not the present setup's. */
  isStale: boolean;
  project: Project;
  pointed: Pointed | null;
  over: PaneOver | null;
  /** Whether nobody holds anything that changes the picture, and no camera is on its way. */
  isSettled: boolean;
  /** Whether only the figure and its equipment are drawn, without the room, for a picture to be laid on something else. */
  isCutOut: boolean;
  /** Instant of the clock that a picture is taken of, whatever the page shows; null for what it shows. */
  clock: number | null;
  /** Whether a solid skin hides everything inside it. */
  isClosed: boolean;
  /** How many things wait for a file or a mesh and show another one, or nothing, until then. */
  waiting: number;
  readonly cost: PaneCost;
}

/** ms spent in this frame on muscle bodies, on lines and labels, and on drawing. */
export interface PaneCost {
  muscleMs: number;
  overMs: number;
  drawMs: number;
}

export type PanesNow = Readonly<Record<Side, PaneNow>>;

export function createPanes(elements: Readonly<Record<Side, PaneNow['element']>>): PanesNow {
  return { left: createPane('left', elements.left), right: createPane('right', elements.right) };
}

export function createPane(side: Side, element: PaneNow['element'] = { current: null }): PaneNow {
  const camera = new PerspectiveCamera();
  // framed by ourselves, off its axis
  Object.assign(camera, { manual: true });
  return {
    side,
    element,
    camera,
    sight: createSight(),
    anchor: new Vector3(),
    place: null,
    instant: null,
    pinned: null,
    loads: null,
    isStale: false,
    isSettled: true,
    project: () => [0, 0],
    pointed: null,
    over: null,
    isCutOut: false,
    clock: null,
    isClosed: false,
    waiting: 0,
    cost: { muscleMs: 0, overMs: 0, drawMs: 0 },
  };
}

export const PaneContext = createContext<PaneNow | null>(null);

/** The pane a thing stands in. */
export function usePane(): PaneNow {
  const pane = use(PaneContext);
  if (!pane) throw new Error('a thing of the scene stands in no pane');
  return pane;
}
