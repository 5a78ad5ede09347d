import { isByAngle, type Places, placesAt, type Shown, together } from '../display/alignment';
import { shownRepetition } from './shownRepetition';
import type { State } from './types';

/** What both panes show. */
export function shownOf(state: State): Shown {
  return { left: shownRepetition(state, 'left'), right: shownRepetition(state, 'right') };
}

let asked: readonly unknown[] = [];
let places: Places = together(0);

/** Where both exercises stand now; many ask in one frame, so it stays the same object until it changes. */
export function placesNow(state: State): Places {
  const { alignment } = state.decided;
  const { phase } = state.view;
  const left = isByAngle(alignment) ? shownRepetition(state, 'left') : null;
  const right = isByAngle(alignment) ? shownRepetition(state, 'right') : null;
  if (asked[0] === alignment && asked[1] === phase && asked[2] === left && asked[3] === right) return places;
  asked = [alignment, phase, left, right];
  places = placesAt(alignment, phase, { left, right });
  return places;
}
