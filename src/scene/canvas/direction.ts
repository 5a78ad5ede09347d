import { SIDES, type Side } from '../../display/side';
import { watchPress } from '../../hand/press';
import { repetitionBefore } from '../../state/before';
import { shownLoads } from '../../state/loads';
import { placesNow } from '../../state/placesNow';
import { shownRepetition } from '../../state/shownRepetition';
import { store } from '../../state/store';
import type { State } from '../../state/types';
import { createInstant, setInstant } from '../base/instant';
import type { PaneNow, PanesNow } from '../base/paneNow';
import { createPaneMeter, type PaneLayout } from '../base/panes';
import { beginFrame, showInstant } from '../base/showInstant';
import { createFramer, type PaneFraming } from '../camera/framer';
import type { Orbit } from '../camera/orbit';
import { paneShows } from '../camera/paneShows';
import { isSeen } from './isSeen';

/** Brings panes up to date with store and page, for the picture and for the flat drawing alike. */
export interface Direction {
  /** Writes what each pane shows at `now`, ms, and has `aim` say how it is seen; null while the page has no room for panes. */
  readonly follow: (now: number, aim: Aim) => PaneLayout | null;
  /** Whether the panes are on their way to another framing. */
  readonly isMoving: () => boolean;
  readonly isMotionReduced: () => boolean;
  readonly stop: () => void;
}

/** Points the pane at its figure. */
type Aim = (pane: PaneNow, framing: PaneFraming) => void;

interface DirectionProps {
  readonly panes: PanesNow;
  /** What pane places are told from. */
  readonly origin: () => Element;
  /** The view in which a figure has to fit its pane. */
  readonly orbitOf: (side: Side) => Orbit;
  /** Asks for a frame. */
  readonly wake: () => void;
}

export function createDirection({ panes, origin, orbitOf, wake }: DirectionProps): Direction {
  const framer = createFramer(wake);
  const press = watchPress(wake);
  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const meter = createPaneMeter(
    () => ({ left: panes.left.element.current, right: panes.right.element.current }),
    origin,
    wake,
  );
  const unsubscribe = store.subscribe((state, before) => {
    if (isSeen(state, before)) wake();
  });
  return {
    follow: (now, aim) => {
      const state = store.getState();
      const layout = meter.layout();
      const shows = paneShows(layout, (side) => shownRepetition(state, side), orbitOf);
      const framings = framer.frame(shows, now, { isHeld: press.isHeld(), isMotionReduced: motion.matches });
      const isSettled = framer.isSettled() && !press.isHeld();
      for (const side of SIDES) {
        panes[side].isSettled = isSettled;
        const framing = framings[side];
        panes[side].place = layout?.panes[side] ?? null;
        if (bringToInstant(panes[side], state) && framing) aim(panes[side], framing);
        else panes[side].instant = null;
      }
      return layout;
    },
    isMoving: framer.isMoving,
    isMotionReduced: () => motion.matches,
    stop: () => {
      framer.dispose();
      press.stop();
      unsubscribe();
      meter.stop();
    },
  };
}

/** Where both exercises stand: now, or at the instant a picture is taken of. */
function placesAt({ clock }: PaneNow, state: State): ReturnType<typeof placesNow> {
  return placesNow(clock === null ? state : { ...state, view: { ...state.view, phase: clock } });
}

/** Whether there is something to show. */
function bringToInstant(pane: PaneNow, state: State): boolean {
  beginFrame(pane);
  const repetition = pane.place && shownRepetition(state, pane.side);
  if (!repetition) return false;
  const { fraction } = placesAt(pane, state)[pane.side];
  showInstant(pane, repetition, fraction);
  bringPinned(pane, state, fraction);
  const loads = shownLoads(state, pane.side)?.loads;
  pane.loads = loads?.sampleCount === repetition.sampleCount ? loads : null;
  pane.isStale = state.results[pane.side].kind !== 'repetition';
  return true;
}

/** What is pinned stands at the same place of its own repetition. */
function bringPinned(pane: PaneNow, state: State, fraction: number): void {
  const isWanted = state.pinned !== null && state.view.instruments.pinned;
  const repetition = isWanted ? repetitionBefore(state, pane.side) : null;
  if (!repetition) pane.pinned = null;
  else {
    pane.pinned ??= createInstant(repetition);
    setInstant(pane.pinned, repetition, fraction);
  }
}
