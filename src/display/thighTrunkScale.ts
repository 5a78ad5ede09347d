/** Both panes and the coverage strip show thigh–trunk flexion on one scale, degrees; all that a machine can be set to fits in. */
export const THIGH_TRUNK_SCALE = { from: -20, to: 160 } as const;
export const THIGH_TRUNK_TICKS = [0, 45, 90, 135] as const;
