/** What the height of a lane of the coverage strip can tell. */
export const LANE_HEIGHTS = ['arm', 'length', 'moment', 'effort'] as const;
export type LaneHeight = (typeof LANE_HEIGHTS)[number];
