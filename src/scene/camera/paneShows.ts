import { SIDES, type Side } from '../../display/side';
import type { Repetition } from '../../model/result';
import type { PaneLayout } from '../base/panes';
import type { PaneShow, Shows } from './framer';
import type { Orbit } from './orbit';

/** What the panes show, for the framer: nothing where there is no figure or no room. */
export function paneShows(
  layout: PaneLayout | null,
  repetitionOf: (side: Side) => Repetition | null,
  orbitOf: (side: Side) => Orbit,
): Shows {
  const shows: Partial<Record<Side, PaneShow>> = {};
  for (const side of SIDES) {
    const [repetition, place] = [repetitionOf(side), layout?.panes[side]];
    if (repetition && place)
      shows[side] = { repetition, pane: place.rect, covered: place.lasting, orbit: orbitOf(side) };
  }
  return shows;
}
