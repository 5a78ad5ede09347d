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

/** Which way a body with more mass is wider: not at all, all around, to its sides or to its front. */
export type Growth = 'none' | 'round' | 'aside' | 'ahead';

/** An outline around bones and muscles, or a body in their place; head, hands and forefeet of that one are sculpted meshes. */
export type SkinKind = 'ghost' | 'solid';

/** Beads strung together; chains of one region melt into each other by `blend`, regions among themselves by less. */
export interface Chain {
  readonly beads: readonly Bead[];
  readonly region: Region;
  readonly blend: number;
  readonly growth: Growth;
  /** The only kind of skin that has it; undefined: both. */
  readonly only?: SkinKind;
}

const REGIONS = ['trunk', 'rightLeg', 'leftLeg', 'rightArm', 'leftArm'] as const;
type Region = (typeof REGIONS)[number];

/** Beads of one side, how they grow, and the kind of skin if only one has them. */
type Half = readonly [growth: Growth | readonly [Growth, SkinKind], ...beads: Bead[]];

const LEG: readonly Half[] = [
  [
    'none',
    ['femur_r', 0.004, -0.005, 0.016, 0.098],
    ['femur_r', -0.002, -0.075, 0.014, 0.1],
    ['femur_r', -0.002, -0.15, 0.012, 0.096],
  ],
  [
    'round',
    ['femur_r', 0.0, -0.14, 0.014, 0.096],
    ['femur_r', 0.002, -0.2, 0.01, 0.094],
    ['femur_r', 0.01, -0.29, 0.003, 0.085],
    ['femur_r', 0.014, -0.365, -0.002, 0.065],
    ['femur_r', 0.009, -0.405, -0.002, 0.059],
    ['tibia_r', 0.003, -0.03, 0.001, 0.056],
    ['tibia_r', -0.008, -0.1, 0.004, 0.058],
    ['tibia_r', -0.008, -0.17, 0.005, 0.058],
    ['tibia_r', -0.004, -0.23, 0.005, 0.053],
    ['tibia_r', -0.003, -0.28, 0.001, 0.049],
    ['tibia_r', -0.004, -0.35, 0.001, 0.042],
    ['tibia_r', -0.002, -0.4, 0.0, 0.037],
  ],
  // front of the hip
  ['none', ['femur_r', 0.04, -0.01, 0.036, 0.066], ['femur_r', 0.03, -0.12, 0.03, 0.066]],
  // ankle, its two bones
  ['none', ['tibia_r', -0.004, -0.33, -0.002, 0.026], ['tibia_r', -0.004, -0.386, -0.012, 0.031]],
  ['none', ['tibia_r', -0.014, -0.34, 0.011, 0.033], ['tibia_r', -0.014, -0.388, 0.017, 0.03]],
  // hamstrings, calf and heel cord
  [
    'round',
    ['femur_r', -0.012, -0.27, 0.002, 0.068],
    ['femur_r', -0.02, -0.35, 0.0, 0.053],
    ['tibia_r', -0.028, -0.04, 0.001, 0.049],
    ['tibia_r', -0.046, -0.11, 0.0, 0.056],
    ['tibia_r', -0.042, -0.2, 0.005, 0.05],
    ['tibia_r', -0.041, -0.27, 0.009, 0.041],
    ['tibia_r', -0.042, -0.32, 0.004, 0.031],
    ['tibia_r', -0.042, -0.38, 0.0, 0.023],
  ],
  ['none', ['tibia_r', -0.042, -0.38, 0.0, 0.023], ['calcn_r', 0.008, 0.03, -0.002, 0.024]],
  // heel, instep and big toe
  ['none', ['tibia_r', 0.005, -0.372, -0.004, 0.039], ['calcn_r', 0.045, 0.034, 0.0, 0.036]],
  [
    ['none', 'ghost'],
    ['calcn_r', 0.012, 0.014, -0.003, 0.029],
    ['calcn_r', 0.05, 0.026, -0.004, 0.034],
    ['calcn_r', 0.1, 0.024, -0.01, 0.031],
    ['calcn_r', 0.15, 0.01, -0.014, 0.025],
    ['calcn_r', 0.173, 0.006, -0.017, 0.028],
    ['toes_r', 0.02, 0.003, -0.016, 0.022],
    ['toes_r', 0.05, 0.002, -0.014, 0.019],
  ],
  // outer edge and little toes
  [
    ['none', 'ghost'],
    ['calcn_r', 0.03, 0.012, 0.002, 0.028],
    ['calcn_r', 0.08, 0.014, 0.016, 0.027],
    ['calcn_r', 0.12, 0.011, 0.021, 0.028],
    ['calcn_r', 0.15, 0.007, 0.021, 0.027],
    ['toes_r', 0.012, 0.003, 0.024, 0.022],
    ['toes_r', 0.042, 0.002, 0.009, 0.019],
  ],
  // heel, instep and outer edge, up to where the sculpted forefoot takes over
  [
    ['none', 'solid'],
    ['calcn_r', 0.012, 0.014, -0.003, 0.029],
    ['calcn_r', 0.05, 0.03, -0.004, 0.032],
    ['calcn_r', 0.088, 0.025, -0.008, 0.03],
    ['calcn_r', 0.125, 0.008, -0.012, 0.012],
  ],
  [
    ['none', 'solid'],
    ['calcn_r', 0.02, 0.009, 0.004, 0.026],
    ['calcn_r', 0.06, 0.01, 0.013, 0.025],
    ['calcn_r', 0.095, 0.009, 0.018, 0.023],
    ['calcn_r', 0.13, 0.0, 0.018, 0.012],
  ],
];

const ARM: readonly Half[] = [
  [
    'round',
    ['torso', -0.002, 0.39, 0.14, 0.046],
    ['humerus_r', 0.0, -0.004, 0.0, 0.054],
    ['humerus_r', 0.004, -0.1, 0.0, 0.047],
    ['humerus_r', 0.002, -0.22, 0.0, 0.04],
    ['forearm_r', 0.0, 0.0, 0.004, 0.037],
    ['forearm_r', 0.002, -0.06, 0.002, 0.039],
    ['forearm_r', 0.0, -0.15, 0.0, 0.033],
    ['forearm_r', 0.001, -0.225, 0.002, 0.0265],
  ],
  // elbow
  ['none', ['humerus_r', 0.0, -0.25, -0.01, 0.03], ['humerus_r', 0.0, -0.284, -0.014, 0.027]],
  // wrist and fist
  [
    ['none', 'ghost'],
    ['forearm_r', 0.001, -0.235, 0.001, 0.029],
    ['hand_r', 0.005, -0.028, -0.005, 0.032],
    ['hand_r', 0.004, -0.05, -0.014, 0.037],
  ],
  [
    ['none', 'ghost'],
    ['hand_r', -0.01, -0.072, -0.02, 0.042],
    ['hand_r', 0.016, -0.07, -0.022, 0.041],
  ],
  // wrist, up to where the sculpted hand takes over
  [
    ['none', 'solid'],
    ['forearm_r', 0.004, -0.225, 0.001, 0.024],
    ['hand_r', 0.01, -0.006, -0.001, 0.0195],
    ['hand_r', 0.0148, -0.023, -0.005, 0.0178],
    ['hand_r', 0.012, -0.05, -0.01, 0.01],
  ],
  [
    ['none', 'solid'],
    ['forearm_r', -0.006, -0.225, 0.001, 0.023],
    ['hand_r', -0.011, -0.006, 0.0, 0.0195],
    ['hand_r', -0.011, -0.024, -0.002, 0.0165],
    ['hand_r', -0.008, -0.05, -0.006, 0.01],
  ],
];

const HALF_TRUNK: readonly Half[] = [
  // buttock, flank and back
  [
    'aside',
    ['pelvis', -0.084, -0.084, 0.064, 0.089],
    ['pelvis', -0.088, -0.03, 0.06, 0.086],
    ['pelvis', -0.08, 0.018, 0.074, 0.08],
    ['torso', -0.002, 0.04, 0.054, 0.068],
    ['torso', -0.012, 0.12, 0.06, 0.069],
    ['torso', -0.024, 0.2, 0.07, 0.075],
    ['torso', -0.032, 0.28, 0.076, 0.075],
    ['torso', -0.036, 0.345, 0.074, 0.069],
    ['torso', -0.038, 0.39, 0.05, 0.057],
  ],
  // crest, belly and chest
  [
    'aside',
    ['pelvis', -0.046, 0.028, 0.08, 0.07],
    ['torso', 0.03, 0.05, 0.046, 0.066],
    ['torso', 0.026, 0.12, 0.056, 0.067],
    ['torso', 0.018, 0.2, 0.066, 0.075],
    ['torso', 0.008, 0.28, 0.066, 0.078],
    ['torso', -0.002, 0.34, 0.066, 0.067],
    ['torso', -0.006, 0.385, 0.06, 0.046],
  ],
  // collarbone
  [
    'none',
    ['torso', 0.018, 0.385, 0.02, 0.03],
    ['torso', 0.018, 0.388, 0.06, 0.033],
    ['torso', 0.0, 0.395, 0.13, 0.04],
  ],
  // jaw
  [
    ['none', 'ghost'],
    ['head', 0.026, 0.585, 0.022, 0.044],
    ['head', 0.034, 0.534, 0.018, 0.036],
  ],
  // pubis
  ['none', ['pelvis', -0.047, -0.08, 0.02, 0.044], ['pelvis', -0.05, -0.06, 0.06, 0.045]],
  // trapezius
  [
    'none',
    ['torso', -0.028, 0.43, 0.012, 0.051],
    ['torso', -0.036, 0.4, 0.07, 0.054],
    ['torso', -0.02, 0.392, 0.13, 0.046],
  ],
];

const MIDLINE: readonly Half[] = [
  // spine
  [
    'none',
    ['pelvis', -0.088, -0.01, 0.0, 0.07],
    ['pelvis', -0.09, 0.06, 0.0, 0.069],
    ['torso', 0.002, 0.03, 0.0, 0.06],
    ['torso', -0.004, 0.12, 0.0, 0.078],
    ['torso', -0.018, 0.22, 0.0, 0.086],
    ['torso', -0.023, 0.3, 0.0, 0.086],
    ['torso', -0.034, 0.38, 0.0, 0.07],
  ],
  ['none', ['pelvis', -0.05, -0.02, 0.0, 0.077], ['torso', 0.016, 0.04, 0.0, 0.084]],
  // belly
  ['ahead', ['torso', 0.016, 0.09, 0.0, 0.086], ['torso', 0.018, 0.12, 0.0, 0.088], ['torso', 0.012, 0.2, 0.0, 0.088]],
  // neck
  [
    ['none', 'ghost'],
    ['torso', -0.034, 0.44, 0.0, 0.052],
    ['neck', -0.026, 0.5, 0.0, 0.055],
    ['head', -0.012, 0.56, 0.0, 0.058],
  ],
  // neck, up to where the sculpted head takes over
  [
    ['none', 'solid'],
    ['torso', -0.034, 0.44, 0.0, 0.052],
    ['head', -0.026, 0.5, 0.0, 0.055],
    ['head', -0.014, 0.545, 0.0, 0.044],
  ],
  // skull
  [
    ['none', 'ghost'],
    ['head', -0.016, 0.618, 0.0, 0.082],
    ['head', 0.02, 0.617, 0.0, 0.078],
  ],
  // face
  [
    ['none', 'ghost'],
    ['head', 0.034, 0.59, 0.0, 0.058],
    ['head', 0.047, 0.527, 0.0, 0.045],
  ],
];

/** Region after region. */
const CHAINS: readonly Chain[] = [
  ...MIDLINE.map((half) => chainOf(half, 'trunk', 0.04)),
  ...bothSides(HALF_TRUNK, 'trunk', 'trunk', 0.045),
  ...bothSides(LEG, 'rightLeg', 'leftLeg', 0.028),
  ...bothSides(ARM, 'rightArm', 'leftArm', 0.02),
].sort((p, q) => REGIONS.indexOf(p.region) - REGIONS.indexOf(q.region));

function chainOf([how, ...beads]: Half, region: Region, blend: number): Chain {
  const [growth, only] = typeof how === 'string' ? [how] : how;
  return { beads, region, blend, growth, only };
}

function bothSides(halves: readonly Half[], right: Region, left: Region, blend: number): Chain[] {
  return halves.flatMap((half) => {
    const chain = chainOf(half, right, blend);
    return [chain, { ...chain, beads: chain.beads.map(mirrorBead), region: left }];
  });
}

/** The left bead: bones of a pair keep their own frame's numbers, since the left frame is itself the mirror image. */
function mirrorBead([bone, x, y, z, radius]: Bead): Bead {
  if (bone.endsWith('_r')) return [bone.replace(/_r$/, '_l') as SkinBone, x, y, z, radius];
  return [bone, x, y, -z, radius];
}

/** Tapered capsules of the whole body: what the mesher needs to know that does not depend on the pose. */
export interface SkinLayout {
  readonly strings: readonly Chain[];
  /** How many cones there are. */
  readonly count: number;
  /** [cone × 2] index into SKIN_BONES of either end. */
  readonly bones: Uint8Array;
  /** [cone] index of its region. */
  readonly regions: Uint8Array;
  /** [cone] index of its chain. */
  readonly chains: Uint8Array;
  /** [chain] how softly it melts into the others of its region, m. */
  readonly blends: Float32Array;
}

/** Melting of one region into what is there already, m, in the order of the regions. */
export const REGION_BLENDS = [0, 0.05, 0.05, 0.018, 0.018];

/** Numbers of one posed cone: two ends, two radii. */
export const CONE_SIZE = 8;

/** Bones a cone goes with: its own bead's, for the halves of a string. */
type ConeBones = readonly [a: SkinBone, b: SkinBone];

/** Strings of three and more beads are rounded: a bead between each two, so each two make two cones. */
export const isRounded = ({ beads }: Chain): boolean => beads.length > 2;

function conesOf(chain: Chain): { readonly bones: ConeBones; readonly chain: Chain }[] {
  return chain.beads.slice(1).flatMap(([to], i) => {
    const [from] = chain.beads[i];
    const bones: ConeBones[] = isRounded(chain)
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]];
    return bones.map((pair) => ({ bones: pair, chain }));
  });
}

function layOut(kind: SkinKind): SkinLayout {
  const strings = CHAINS.filter(({ only = kind }) => only === kind);
  const cones = strings.flatMap(conesOf);
  return {
    strings,
    count: cones.length,
    bones: Uint8Array.from(cones.flatMap(({ bones }) => bones.map((bone) => SKIN_BONES.indexOf(bone)))),
    regions: Uint8Array.from(cones, ({ chain }) => REGIONS.indexOf(chain.region)),
    chains: Uint8Array.from(cones, ({ chain }) => strings.indexOf(chain)),
    blends: Float32Array.from(strings, ({ blend }) => blend),
  };
}

export const SKIN_LAYOUTS: Readonly<Record<SkinKind, SkinLayout>> = { ghost: layOut('ghost'), solid: layOut('solid') };
