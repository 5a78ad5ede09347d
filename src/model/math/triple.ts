/** A point, direction or set of three angles; frame and unit are the owner's to say. */
export type Triple = readonly [number, number, number];
