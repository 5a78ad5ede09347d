import type { Side } from './side';

/** What the color of a map of a setting can tell. */
export const MAP_QUANTITIES = ['arm', 'length', 'moment', 'ratio', 'pelvis'] as const;
export type MapQuantity = (typeof MAP_QUANTITIES)[number];

/** Over what a map is laid out. */
export const MAP_AXES = ['percent', 'hip'] as const;
export type MapAxis = (typeof MAP_AXES)[number];

/** Which map a reader looks at: a setting, of the exercise of one side or of its lifter, and how it is drawn. */
export interface MapChoice {
  readonly side: Side;
  readonly key: string;
  readonly axis: MapAxis;
  readonly quantity: MapQuantity;
}

export const USUAL_MAP: MapChoice = { side: 'left', key: 'footHeight', axis: 'percent', quantity: 'arm' };
