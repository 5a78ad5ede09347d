import { GREAT_TOE, jointsOfToe, RAYS } from '../bones/foot';
import { halfSpace, intersect, subtract, union } from '../sdf/combine';
import { ellipsoid } from '../sdf/primitives';
import { type TubePoint, tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { AROUND_FOOT, bodyAround } from './body';
import { continueBody, type Seam } from './seam';

/** Across the instep. */
export const FOOT_SEAM: Seam = { point: [92, 20, 0], inward: [0.86, -0.5, 0], over: 34 };
/** What the sole stands on, mm. */
const GROUND = -20;

/** Forefoot and toes of the right foot in the calcn frame, mm. */
export function foot(): Sdf {
  const body = bodyAround(AROUND_FOOT);
  const arched = subtract(16, union(20, ...RAYS.map(ray), ...instep(), ...pads()), arch());
  const toes = union(1.8, greatToe(), ...[0, 1, 2, 3].map(toe));
  const standing = intersect(5, union(7, union(10, arched, body), webs(), toes), halfSpace([0, GROUND, 0], [0, -1, 0]));
  return continueBody(standing, body, FOOT_SEAM, [50, GROUND - 2, -58, 258, 64, 60]);
}

/** Over the bones from the instep to the ball. */
function ray(points: (typeof RAYS)[number]): Sdf {
  return sweep(points.map(([x, y, z, r]): TubePoint => [x, y, z, r + 4.4]));
}

function instep(): Sdf[] {
  return [
    sweep([
      [60, 30, -6, 27],
      [92, 21, -9, 25],
      [120, 11, -12, 20],
      [160, -2, -14, 14],
    ]),
    sweep([
      [90, 12, 16, 22],
      [120, 5, 17, 17],
      [150, -4, 18, 13],
    ]),
  ];
}

/** Skin between the roots of the toes. */
function webs(): Sdf {
  return sweep([
    [192, -5, -20, 11],
    [197, -5, -7, 9.5],
    [191, -6, 8.5, 9],
    [179, -7, 23, 8.5],
    [164, -8, 36, 8.5],
  ]);
}

/** Under the heads of the metatarsals and along the outer edge. */
function pads(): Sdf[] {
  return [
    ellipsoid([166, -9, -27], [26, 13, 17]),
    ellipsoid([166, -10, 4], [19, 12, 22]),
    ellipsoid([150, -10, 32], [22, 12, 13]),
    sweep([
      [70, -2, 22, 18],
      [105, -4, 30, 16],
      [140, -8, 35, 13],
    ]),
  ];
}

/** Hollow below the inner edge. */
function arch(): Sdf {
  return ellipsoid([88, -33, -36], [60, 25, 32], [0, -8, 0]);
}

function greatToe(): Sdf {
  const [joint, tip] = GREAT_TOE;
  const [x, y, z] = RAYS[0][4];
  return sweep([
    [x, y - 1, z, 14],
    [(x + joint[0]) / 2, (y + joint[1]) / 2 - 1, z + 1, 11.6],
    [joint[0], joint[1] - 2, joint[2] - 1, 12],
    [joint[0] + 14, joint[1] - 4, joint[2], 12.6],
    [tip[0] - 2, tip[1] - 3, tip[2] - 1.4, 9.4],
  ]);
}

/** Toe two to five: arched over its middle, the tip on the ground. */
function toe(number: number): Sdf {
  const [knuckle, middle, last, tip] = jointsOfToe(number);
  const size = 1.06 - 0.04 * number;
  return sweep([
    [...knuckle, 11.6 * size],
    [(knuckle[0] + middle[0]) / 2, knuckle[1] + 0.6, (knuckle[2] + middle[2]) / 2, 9.2 * size],
    [middle[0], middle[1] + 1, middle[2], 9 * size],
    [last[0], last[1] - 1, last[2], 8.4 * size],
    [tip[0] - 4, tip[1] - 3, tip[2], 8.6 * size],
    [tip[0], tip[1] - 4, tip[2], 7 * size],
  ]);
}

/** Finely stepped: skin is smoother than bone. */
function sweep(points: readonly TubePoint[]): Sdf {
  return tube(points, { steps: 14 });
}
