import { offset, subtract, union } from '../sdf/combine';
import { place } from '../sdf/extrude';
import { ellipsoid, roundBox, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';
import { MTP_IN_CALCN as MTP, SUBTALAR_IN_TALUS } from './frames';
import { talus } from './talus';

/** The talus as it stands in the calcn frame with the subtalar joint at zero, mm. */
export function talusInCalcn(): Sdf {
  const [x, y, z] = SUBTALAR_IN_TALUS;
  return place(talus(), { scale: 1, turnZDeg: 0, to: [-x, -y, -z] });
}

/** Right heel bone in the calcn frame (origin at the bottom of the heel), mm. */
export function calcaneus(): Sdf {
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
  bone = subtract(4, bone, sphere([60, 34, 8], 8));
  return subtract(1.5, bone, offset(talusInCalcn(), 1.5));
}

/** Navicular, cuboid and the three cuneiforms in the calcn frame, mm. */
export function tarsals(): Sdf {
  const navicular = subtract(
    3,
    union(5, ellipsoid([87, 27, -17], [8, 12, 15.5], [0, -14, -14]), ellipsoid([84, 21, -28], [6, 5.5, 5])),
    sphere([77.8, 29, -18], 12.8),
  );
  const cuboid = roundBox([84, 20.5, 18], [12.5, 8.8, 11.5], 7.6, [6, -14, -6]);
  const medial = roundBox([105, 19.5, -23.5], [10.5, 11, 6.5], 6, [8, -4, -12]);
  const middle = roundBox([101, 24, -10.5], [8, 8.5, 6], 5.4, [0, 0, -16]);
  const lateral = roundBox([100, 20.5, 2], [10, 8.5, 6.3], 5.6, [-8, 4, -16]);
  return union(0.6, navicular, cuboid, medial, middle, lateral);
}

/** x, y, z, radius along each ray from base to head, calcn frame. */
const RAYS: readonly (readonly (readonly [number, number, number, number])[])[] = [
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

/** Right metatarsals with the sesamoids in the calcn frame, mm. */
export function metatarsals(): Sdf {
  const rays = RAYS.map((ray) => tube(ray, { steps: 5 }));
  const styloid = tube([
    [88, 13, 31, 7],
    [79, 13.5, 33.5, 5.5],
    [74, 14.5, 34, 3.6],
  ]);
  const sesamoids = [ellipsoid([169, -5.8, -33], [5.4, 4, 3.8]), ellipsoid([169, -5.8, -20.6], [5.4, 4, 3.8])];
  return union(0.6, union(4, rays[4], styloid), ...rays.slice(0, 4), ...sesamoids);
}

/** Right toes in their frame (origin = metatarsophalangeal joint), mm. */
export function toes(): Sdf {
  const inToes = (p: Vec3): Vec3 => [p[0] - MTP[0], p[1] - MTP[1], p[2] - MTP[2]];
  const bones = [...greatToe(inToes)];
  const bases: readonly (readonly [number, number, number, number])[] = [
    [184.5, -0.5, -8, 24],
    [178, -1, 9, 21.5],
    [167, -1.5, 23.5, 19],
    [153, -2, 38, 16],
  ];
  for (const [x, y, z, length] of bases) bones.push(...lesserToe(inToes([x, y, z]), length));
  return union(0.5, ...bones);
}

function greatToe(inToes: (p: Vec3) => Vec3): Sdf[] {
  const at = (x: number, y: number, z: number, r: number) => [...inToes([x, y, z]), r];
  const flat = { flat: [0, 1, 0] as const, ratio: 0.84 };
  const proximal = tube(
    [at(184, 1.7, -26.5, 9.6), at(190, 0.3, -26, 7.6), at(200, -1.8, -24.5, 6.2), at(208, -3.2, -23.4, 6.8)],
    flat,
  );
  const distal = tube([at(218, -4.2, -22, 7), at(226, -4.8, -20.4, 4.8), at(234, -5.6, -18.8, 4.4)], flat);
  const tuft = ellipsoid(inToes([236, -5.6, -18.4]), [5.5, 3.6, 8]);
  return [proximal, union(4, distal, tuft)];
}

function lesserToe([x, y, z]: Vec3, length: number): Sdf[] {
  const [end, drift] = [x + length, 1];
  const proximal = tube([
    [x, y, z, 6.4],
    [x + length * 0.45, y + 1, z + drift * 0.5, 3.9],
    [end, y, z + drift, 4.8],
  ]);
  const middle = tube([
    [end + 7.5, y - 0.6, z + drift, 4.4],
    [end + 11, y - 1, z + drift, 3.7],
    [end + 14, y - 1.8, z + drift, 4],
  ]);
  const distal = tube([
    [end + 20, y - 3, z + drift, 3.9],
    [end + 25, y - 4.2, z + drift, 2.9],
  ]);
  return [proximal, middle, union(3, distal, ellipsoid([end + 27, y - 4.6, z + drift], [3.8, 2.8, 4.4]))];
}
