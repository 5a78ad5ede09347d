import { together } from '../../../src/display/alignment';

/** A board around which nothing happens. */
export const IDLE_HANDS = {
  cursor: {
    get: () => together(0),
    subscribe: () => () => undefined,
    scrub: () => undefined,
    scrubToEnd: () => undefined,
  },
  onSave: () => undefined,
  onMove: () => undefined,
  onEvidence: () => undefined,
  onHide: () => undefined,
  onShow: () => undefined,
  onUsual: () => undefined,
};
