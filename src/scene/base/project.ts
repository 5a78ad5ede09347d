/** Pane pixels of point `i` of an array of ground points. */
export type Project = (points: ArrayLike<number>, i: number) => readonly [x: number, y: number];
