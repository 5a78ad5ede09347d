/** m/s², as in the source model of the anatomy. */
export const GRAVITY = 9.80665;
