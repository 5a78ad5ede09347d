import type { Cursor } from '../../chart/view/cursor';
import { clockOf, scrub } from '../../state/clock';
import { placesNow } from '../../state/placesNow';
import { store } from '../../state/store';

/** The page's clock as the charts see it. */
export const cursor: Cursor = {
  get: () => placesNow(store.getState()),
  subscribe: (onChange) => store.subscribe(placesNow, onChange),
  scrub: (side, fraction) => scrub(clockOf(side, fraction)),
  scrubToEnd: scrub,
};
