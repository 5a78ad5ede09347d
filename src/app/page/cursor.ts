import type { Cursor } from '../../chart/view/cursor';
import { scrub } from '../../state/clock';
import { store } from '../../state/store';

/** The page's clock as the charts see it. */
export const cursor: Cursor = {
  get: () => store.getState().view.phase,
  subscribe: (onChange) => store.subscribe((state) => state.view.phase, onChange),
  scrub,
};
