/** What the skin moves with; paired ones come right, then left. */
export const SKIN_BONES = [
  'pelvis',
  'torso',
  'neck',
  'head',
  'femur_r',
  'tibia_r',
  'calcn_r',
  'toes_r',
  'humerus_r',
  'forearm_r',
  'hand_r',
  'femur_l',
  'tibia_l',
  'calcn_l',
  'toes_l',
  'humerus_l',
  'forearm_l',
  'hand_l',
] as const;
export type SkinBone = (typeof SKIN_BONES)[number];

/** A bead of flesh on a bone: point in its frame at the generic size, radius. m. */
export type Bead = readonly [bone: SkinBone, x: number, y: number, z: number, radius: number];

/** Beads strung together; chains of one part melt into each other by `blend`, parts among themselves by less. */
interface Chain {
  readonly beads: readonly Bead[];
  readonly part: Part;
  readonly blend: number;
}

const PARTS = ['trunk', 'rightLeg', 'leftLeg', 'rightArm', 'leftArm'] as const;
export type Part = (typeof PARTS)[number];

const LEG: readonly Bead[][] = [
  [
    ['femur_r', 0.0, 0.0, 0.014, 0.098],
    ['femur_r', -0.004, -0.08, 0.018, 0.097],
    ['femur_r', -0.002, -0.19, 0.01, 0.092],
    ['femur_r', 0.004, -0.3, 0.002, 0.081],
    ['femur_r', 0.006, -0.38, -0.003, 0.067],
    ['tibia_r', 0.0, -0.02, 0.002, 0.057],
    ['tibia_r', -0.01, -0.1, 0.004, 0.059],
    ['tibia_r', -0.007, -0.17, 0.006, 0.06],
    ['tibia_r', -0.003, -0.28, 0.004, 0.049],
    ['tibia_r', -0.002, -0.37, 0.002, 0.04],
    ['calcn_r', 0.03, 0.04, 0.0, 0.034],
  ],
  // calf and heel cord
  [
    ['tibia_r', -0.03, -0.05, 0.0, 0.045],
    ['tibia_r', -0.044, -0.12, -0.004, 0.051],
    ['tibia_r', -0.044, -0.2, -0.002, 0.044],
    ['tibia_r', -0.046, -0.3, 0.0, 0.025],
    ['tibia_r', -0.044, -0.38, 0.0, 0.019],
    ['calcn_r', 0.008, 0.03, -0.002, 0.02],
  ],
  [
    ['calcn_r', 0.004, 0.022, 0.0, 0.03],
    ['calcn_r', 0.05, 0.032, 0.0, 0.033],
    ['calcn_r', 0.11, 0.02, 0.0, 0.027],
    ['calcn_r', 0.155, 0.01, -0.004, 0.022],
    ['toes_r', 0.01, 0.005, -0.02, 0.018],
    ['toes_r', 0.055, 0.003, -0.022, 0.013],
  ],
  [
    ['calcn_r', 0.11, 0.014, 0.016, 0.022],
    ['toes_r', -0.01, 0.004, 0.022, 0.017],
    ['toes_r', 0.028, 0.002, 0.022, 0.011],
  ],
];

const ARM: readonly Bead[][] = [
  [
    ['torso', 0.0, 0.39, 0.13, 0.05],
    ['humerus_r', 0.0, 0.0, 0.004, 0.053],
    ['humerus_r', 0.004, -0.1, 0.0, 0.046],
    ['humerus_r', 0.002, -0.22, 0.0, 0.039],
    ['forearm_r', 0.0, 0.0, 0.0, 0.036],
    ['forearm_r', 0.002, -0.06, 0.0, 0.039],
    ['forearm_r', 0.0, -0.15, 0.0, 0.032],
    ['forearm_r', 0.0, -0.24, 0.0, 0.024],
    ['hand_r', 0.0, -0.03, 0.0, 0.026],
    ['hand_r', 0.0, -0.08, -0.012, 0.036],
  ],
];

const HALF_TRUNK: readonly Bead[][] = [
  [
    ['pelvis', -0.082, -0.082, 0.054, 0.088],
    ['pelvis', -0.088, -0.03, 0.06, 0.086],
    ['pelvis', -0.066, 0.02, 0.07, 0.07],
    ['torso', -0.01, 0.03, 0.062, 0.07],
    ['torso', -0.006, 0.11, 0.062, 0.074],
    ['torso', -0.008, 0.2, 0.066, 0.078],
    ['torso', -0.01, 0.28, 0.068, 0.084],
    ['torso', -0.014, 0.345, 0.058, 0.08],
    ['torso', -0.01, 0.385, 0.085, 0.056],
  ],
  [
    ['torso', -0.01, 0.4, 0.04, 0.05],
    ['torso', -0.006, 0.39, 0.12, 0.052],
  ],
];

const MIDLINE: readonly Bead[][] = [
  [
    ['pelvis', -0.05, -0.03, 0.0, 0.085],
    ['torso', 0.016, 0.04, 0.0, 0.088],
    ['torso', 0.018, 0.12, 0.0, 0.092],
    ['torso', 0.008, 0.22, 0.0, 0.098],
    ['torso', -0.006, 0.32, 0.0, 0.092],
  ],
  [
    ['torso', -0.028, 0.41, 0.0, 0.062],
    ['neck', -0.022, 0.5, 0.0, 0.054],
    ['head', -0.008, 0.55, 0.0, 0.056],
  ],
  [
    ['head', -0.024, 0.612, 0.0, 0.078],
    ['head', 0.022, 0.612, 0.0, 0.074],
  ],
  [
    ['head', 0.02, 0.56, 0.0, 0.056],
    ['head', 0.052, 0.522, 0.0, 0.034],
  ],
];

const CHAINS: readonly Chain[] = [
  ...MIDLINE.map((beads): Chain => ({ beads, part: 'trunk', blend: 0.04 })),
  ...bothSides(HALF_TRUNK, 'trunk', 'trunk', 0.045),
  ...bothSides(LEG, 'rightLeg', 'leftLeg', 0.028),
  ...bothSides(ARM, 'rightArm', 'leftArm', 0.02),
];

function bothSides(half: readonly Bead[][], right: Part, left: Part, blend: number): Chain[] {
  return half.flatMap((beads) => [
    { beads, part: right, blend },
    { beads: beads.map(mirrorBead), part: left, blend },
  ]);
}

/** The left bead: bones of a pair keep their own frame's numbers, since the left frame is itself the mirror image. */
function mirrorBead([bone, x, y, z, radius]: Bead): Bead {
  if (bone.endsWith('_r')) return [bone.replace(/_r$/, '_l') as SkinBone, x, y, z, radius];
  return [bone, x, y, -z, radius];
}

/** Tapered capsules of the whole body: what the mesher needs to know that does not depend on the pose. */
export interface SkinLayout {
  /** [cone] index into SKIN_BONES of either end. */
  readonly bones: Uint8Array;
  /** [cone] index of its part. */
  readonly parts: Uint8Array;
  /** [cone] how softly it melts into the others of its part, m. */
  readonly blends: Float32Array;
}

/** Melting of one part into what is there already, m, in the order of the parts. */
export const PART_BLENDS = [0, 0.05, 0.05, 0.018, 0.018];

/** Numbers of one posed cone: two ends, two radii. */
export const CONE_SIZE = 8;

export interface Cone {
  readonly a: Bead;
  readonly b: Bead;
  readonly part: Part;
  readonly blend: number;
}

/** Strung together, part after part. */
export const CONES: readonly Cone[] = CHAINS.flatMap(({ beads, part, blend }) =>
  beads.slice(1).map((b, i): Cone => ({ a: beads[i], b, part, blend })),
).sort((p, q) => PARTS.indexOf(p.part) - PARTS.indexOf(q.part));

export const SKIN_LAYOUT: SkinLayout = {
  bones: Uint8Array.from(CONES.flatMap(({ a, b }) => [SKIN_BONES.indexOf(a[0]), SKIN_BONES.indexOf(b[0])])),
  parts: Uint8Array.from(CONES, ({ part }) => PARTS.indexOf(part)),
  blends: Float32Array.from(CONES, ({ blend }) => blend),
};

export const CONE_COUNT = CONES.length;
