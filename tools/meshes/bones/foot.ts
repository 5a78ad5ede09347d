import { fitTogether, offset, subtract, union } from '../sdf/combine';
import { place } from '../sdf/extrude';
import { ellipsoid, roundBox, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';
import { MTP_IN_CALCN as MTP, SUBTALAR_IN_TALUS } from './frames';
import { headOfPhalanx, lastPhalanx, type Phalanx, phalanx } from './phalanx';
import { talus } from './talus';

/** The talus as it stands in the calcn frame with the subtalar joint at zero, mm. */
function talusInCalcn(): Sdf {
  const [x, y, z] = SUBTALAR_IN_TALUS;
  return place(talus(), { scale: 1, turnZDeg: 0, to: [-x, -y, -z] });
}

/** Joint space between the bones of the foot, mm. */
const GAP = 1.4;

/** Right heel, tarsal and metatarsal bones in the calcn frame (origin at the bottom of the heel), mm. */
export function foot(): Sdf {
  const sesamoids = [ellipsoid([169, -5.8, -33], [5.4, 4, 3.8]), ellipsoid([169, -5.8, -20.6], [5.4, 4, 3.8])];
  const fitted = fitTogether(GAP, 1.6, calcaneus(), ...tarsals(), ...metatarsals());
  return union(0.2, subtract(1.5, fitted, offset(talusInCalcn(), 1.5)), ...sesamoids);
}

function calcaneus(): Sdf {
  const body = tube(
    [
      [5, 17, -5, 13.5],
      [14, 15.5, -5, 13.5],
      [30, 14.5, -2, 11.5],
      [46, 15, 2, 11.5],
      [60, 17, 6, 11],
      [68, 17, 8, 10.5],
    ],
    { flat: [0, 1, 0], ratio: 1.22 },
  );
  const tuber = union(
    6,
    ellipsoid([4, 17, -5], [10, 17, 13]),
    ellipsoid([8, 5, -10], [9, 7, 7]),
    ellipsoid([9, 6, 2], [8, 6, 6]),
  );
  const facet = ellipsoid([42, 26, -2], [14, 8, 12], [0, 20, -20]);
  const sustentaculum = tube(
    [
      [47, 20, -6, 9],
      [53, 23.5, -13, 5.6],
      [56, 25, -18, 4.2],
    ],
    { flat: [0, 1, 0], ratio: 0.8 },
  );
  let bone = union(8, body, tuber, facet, sustentaculum);
  bone = subtract(
    4,
    bone,
    tube([
      [22, 12, -24, 10],
      [42, 14, -20, 9],
      [64, 12, -11, 7],
    ]),
  );
  return subtract(4, bone, sphere([60, 34, 8], 8));
}

/** Navicular, cuboid and the three cuneiforms: wedges of an arch, a little too large, so that they fit each other. */
function tarsals(): Sdf[] {
  const navicular = union(
    5,
    ellipsoid([87, 27, -17], [9, 12.4, 16], [0, -14, -14]),
    ellipsoid([84, 20.5, -28.5], [6, 5.6, 5]),
  );
  const cuboid = roundBox([84, 20, 17.5], [14.4, 9.8, 13], 8.6, [6, -14, -6]);
  const peroneusGroove = tube([
    [84, 10, 34, 3],
    [90, 9, 20, 3],
    [95, 9, 6, 2.4],
  ]);
  const medial = roundBox([105, 19, -23.5], [12, 12.6, 8], 7.2, [8, -4, -12]);
  const middle = roundBox([102, 24, -11], [10, 9.6, 7.4], 6.6, [0, 0, -16]);
  const lateral = roundBox([101, 21, 1.8], [11.6, 9.6, 7.8], 7, [-8, 4, -16]);
  return [navicular, subtract(2.5, cuboid, peroneusGroove), medial, middle, lateral];
}

type Ray = readonly (readonly [number, number, number, number])[];

/** x, y, z, radius along each ray from base to head, calcn frame. */
export const RAYS: readonly Ray[] = [
  [
    [118, 16, -24, 9.2],
    [126, 14.5, -25, 8.4],
    [143, 10, -26, 6.4],
    [160, 6.2, -27, 7.6],
    [171, 4.9, -27, 9.6],
  ],
  [
    [112, 21, -10.5, 7.8],
    [120, 18.5, -11, 6],
    [142, 11.5, -10.5, 4.6],
    [162, 4, -9, 5.4],
    [174, 1.5, -8.5, 7.4],
  ],
  [
    [113, 17.5, 2, 7.4],
    [121, 15, 2.6, 5.8],
    [140, 8.5, 4.6, 4.5],
    [157, 2.4, 6.6, 5.2],
    [168, 0, 7.5, 7],
  ],
  [
    [101, 18, 15.5, 7.8],
    [110, 15, 16.5, 5.8],
    [128, 8.5, 19.5, 4.5],
    [147, 2.5, 21.5, 5.2],
    [157, 0, 22.5, 7],
  ],
  [
    [84, 13, 31, 8],
    [95, 11, 32, 6.4],
    [112, 6, 33.5, 5],
    [132, 1, 35.5, 5.4],
    [143, -1, 36.5, 7.4],
  ],
];

/** Each with a square base, a slender shaft and a round head with a knob on either side. */
function metatarsals(): Sdf[] {
  const styloid = tube([
    [88, 13, 31, 7],
    [79, 13.5, 33.5, 5.5],
    [74, 14.5, 34, 3.6],
  ]);
  const rays = RAYS.map((ray) => {
    const [x, y, z, r] = ray[ray.length - 1];
    const knobs = [-1, 1].map((side) => sphere([x - 4, y + 2, z + side * r * 0.72], r * 0.36));
    return union(2, tube(ray, { steps: 5 }), ...knobs);
  });
  return [...rays.slice(0, 4), union(4, rays[4], styloid)];
}

/** Toes bend about z. */
const ACROSS: Vec3 = [0, 0, 1];

/** Right toes in their frame (origin = metatarsophalangeal joint), mm. */
export function toes(): Sdf {
  return union(0.2, ...greatToe(), ...LESSER_TOES.flatMap((_, toe) => lesserToe(toe)));
}

/** Of the first bone of toes two to five, beyond the joint with the metatarsal. */
const LESSER_TOES = [35, 32, 29.5, 26.5] as const;

function inToes([x, y, z]: readonly number[]): Vec3 {
  return [x - MTP[0], y - MTP[1], z - MTP[2]];
}

/** Joint and tip, calcn frame. */
export const GREAT_TOE: readonly [Vec3, Vec3] = [
  [213, -3.4, -22.8],
  [240, -6, -17.6],
];

function greatToe(): Sdf[] {
  const [x, y, z, head] = RAYS[0][RAYS[0].length - 1];
  const [joint, tip] = GREAT_TOE.map(inToes);
  const first: Phalanx = { from: inToes([x, y, z]), to: joint, r: 7.4, socket: head, across: ACROSS };
  return [
    phalanx(first),
    lastPhalanx({ from: joint, to: tip, r: 6.6, socket: headOfPhalanx(first.r), across: ACROSS }),
  ];
}

/** Middles of the joints of toe two to five (0 … 3) from the metatarsal on, then its tip; calcn frame. */
export function jointsOfToe(toe: number): Vec3[] {
  const ray = RAYS[toe + 1];
  const [x, y, z] = ray[ray.length - 1];
  const [end, low] = [x + LESSER_TOES[toe], y - 1.6];
  return [
    [x, y, z],
    [end, low, z + 1],
    [end + 14.5, low - 1.8, z + 1.4],
    [end + 28, low - 4, z + 1.4],
  ];
}

function lesserToe(toe: number): Sdf[] {
  const head = RAYS[toe + 1][RAYS[toe + 1].length - 1][3];
  const joints = jointsOfToe(toe).map(inToes);
  const of = (i: number, r: number, socket: number): Phalanx => ({
    from: joints[i],
    to: joints[i + 1],
    r,
    socket,
    across: ACROSS,
  });
  return [
    phalanx(of(0, 5.5, head)),
    phalanx(of(1, 4.5, headOfPhalanx(5.5))),
    lastPhalanx(of(2, 4, headOfPhalanx(4.5))),
  ];
}
