/** Segment inertia as shares of body mass and segment length. de Leva P (1996) J Biomech 29:1223-1230. */
export interface InertiaRow {
  /** Mass over body mass. */
  readonly mass: number;
  /** Mass center from the proximal end over segment length. */
  readonly massCenter: number;
  /** Radii of gyration over segment length, about the sagittal (front–back) and the transverse (left–right) axis. */
  readonly radiusSagittal: number;
  readonly radiusTransverse: number;
}

/** Segments of the table; they are not those of the skeleton: the trunk comes whole and in three parts. */
export type InertiaSegment =
  | 'head'
  | 'trunk'
  | 'upperTrunk'
  | 'midTrunk'
  | 'lowerTrunk'
  | 'upperArm'
  | 'forearm'
  | 'hand'
  | 'thigh'
  | 'shank'
  | 'foot';

/** Values 0, 1, … of the lifter’s setting `sex`. */
export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** Shares of body mass and of segment length (de Leva 1996). */
export const INERTIA_TABLE: Readonly<Record<Sex, Readonly<Record<InertiaSegment, InertiaRow>>>> = {
  male: {
    head: { mass: 0.0694, massCenter: 0.5976, radiusSagittal: 0.362, radiusTransverse: 0.376 },
    trunk: { mass: 0.4346, massCenter: 0.4486, radiusSagittal: 0.372, radiusTransverse: 0.347 },
    upperTrunk: { mass: 0.1596, massCenter: 0.2999, radiusSagittal: 0.716, radiusTransverse: 0.454 },
    midTrunk: { mass: 0.1633, massCenter: 0.4502, radiusSagittal: 0.482, radiusTransverse: 0.383 },
    lowerTrunk: { mass: 0.1117, massCenter: 0.6115, radiusSagittal: 0.615, radiusTransverse: 0.551 },
    upperArm: { mass: 0.0271, massCenter: 0.5772, radiusSagittal: 0.285, radiusTransverse: 0.269 },
    forearm: { mass: 0.0162, massCenter: 0.4574, radiusSagittal: 0.276, radiusTransverse: 0.265 },
    hand: { mass: 0.0061, massCenter: 0.79, radiusSagittal: 0.628, radiusTransverse: 0.513 },
    thigh: { mass: 0.1416, massCenter: 0.4095, radiusSagittal: 0.329, radiusTransverse: 0.329 },
    shank: { mass: 0.0433, massCenter: 0.4395, radiusSagittal: 0.251, radiusTransverse: 0.246 },
    foot: { mass: 0.0137, massCenter: 0.4415, radiusSagittal: 0.257, radiusTransverse: 0.245 },
  },
  female: {
    head: { mass: 0.0668, massCenter: 0.5894, radiusSagittal: 0.33, radiusTransverse: 0.359 },
    trunk: { mass: 0.4257, massCenter: 0.4151, radiusSagittal: 0.357, radiusTransverse: 0.339 },
    upperTrunk: { mass: 0.1545, massCenter: 0.2077, radiusSagittal: 0.746, radiusTransverse: 0.502 },
    midTrunk: { mass: 0.1465, massCenter: 0.4512, radiusSagittal: 0.433, radiusTransverse: 0.354 },
    lowerTrunk: { mass: 0.1247, massCenter: 0.492, radiusSagittal: 0.433, radiusTransverse: 0.402 },
    upperArm: { mass: 0.0255, massCenter: 0.5754, radiusSagittal: 0.278, radiusTransverse: 0.26 },
    forearm: { mass: 0.0138, massCenter: 0.4559, radiusSagittal: 0.261, radiusTransverse: 0.257 },
    hand: { mass: 0.0056, massCenter: 0.7474, radiusSagittal: 0.531, radiusTransverse: 0.454 },
    thigh: { mass: 0.1478, massCenter: 0.3612, radiusSagittal: 0.369, radiusTransverse: 0.364 },
    shank: { mass: 0.0481, massCenter: 0.4352, radiusSagittal: 0.267, radiusTransverse: 0.263 },
    foot: { mass: 0.0129, massCenter: 0.4014, radiusSagittal: 0.299, radiusTransverse: 0.279 },
  },
};
