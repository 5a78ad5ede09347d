/** A board around which nothing happens. */
export const IDLE_HANDS = {
  cursor: { get: () => 0, subscribe: () => () => undefined, scrub: () => undefined },
  onSave: () => undefined,
  onMove: () => undefined,
  onEvidence: () => undefined,
  onHide: () => undefined,
  onShow: () => undefined,
  onUsual: () => undefined,
};
