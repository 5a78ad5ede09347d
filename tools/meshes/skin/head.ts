import { SKULL_IN_TORSO } from '../bones/skull';
import { mirrorSides, subtract, union } from '../sdf/combine';
import { place } from '../sdf/extrude';
import { ellipsoid, sphere } from '../sdf/primitives';
import { type TubePoint, tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { AROUND_HEAD, bodyAround } from './body';
import { continueBody, type Seam } from './seam';

/** Around the neck, lower in front. */
export const HEAD_SEAM: Seam = { point: [-26, 498, 0], inward: [0.27, 0.96, 0], over: 23 };

/** A calm face and its neck in the torso frame, mm: over skull and jaw, made about the skull's own numbers. */
export function head(): Sdf {
  const body = bodyAround(AROUND_HEAD);
  const ownSize = place(mirrorSides(halfHead()), { scale: 0.94, turnZDeg: 0, to: SKULL_IN_TORSO });
  const [x0, , z0, x1, y1, z1] = ownSize.box;
  return continueBody(union(26, ownSize, body, throat()), body, HEAD_SEAM, [x0, 460, z0, x1, y1, z1]);
}

function halfHead(): Sdf {
  const cranium = union(
    26,
    ellipsoid([2, 84, 0], [89, 67, 69]),
    ellipsoid([-6, 94, 0], [74, 62, 66]),
    ellipsoid([-30, 84, 0], [62, 67, 73]),
    ellipsoid([30, 84, 0], [60, 60, 63]),
  );
  let skin = union(24, cranium, temple(), occiput(), faceMass(), jaw());
  skin = union(16, skin, brow(), cheek());
  skin = subtract(12, skin, socket());
  skin = union(8, skin, nose());
  skin = union(6, skin, lips());
  skin = subtract(3, skin, ...creases());
  skin = union(3, skin, eye());
  return union(5, skin, ear());
}

/** The neck where it disappears in the head, torso frame. */
function throat(): Sdf {
  return sweep([
    [-26, 500, 0, 54.5],
    [-12, 560, 0, 58],
  ]);
}

function occiput(): Sdf {
  return ellipsoid([-40, 38, 0], [49, 42, 46]);
}

function temple(): Sdf {
  return union(24, ellipsoid([22, 44, 26], [46, 48, 46.5]), ellipsoid([48, 58, 22], [30, 34, 33]));
}

function faceMass(): Sdf {
  return union(
    20,
    ellipsoid([46, 20, 0], [44, 58, 52]),
    ellipsoid([62, -14, 0], [35, 34, 34]),
    ellipsoid([42, -2, 28], [36, 44, 30]),
    ellipsoid([24, -4, 36], [26, 40, 24]),
  );
}

function jaw(): Sdf {
  return union(
    18,
    sweep([
      [80, -51, 0, 15],
      [70, -48, 20, 15],
      [48, -40, 37, 16],
      [24, -30, 44, 16],
      [10, -6, 48, 15],
      [4, 18, 52, 14],
    ]),
    ellipsoid([44, -36, 0], [42, 22, 34]),
    ellipsoid([85, -54, 0], [13, 13, 17]),
  );
}

function brow(): Sdf {
  return sweep([
    [78, 62, 0, 9],
    [79, 65, 20, 9.5],
    [70, 64, 40, 9.5],
    [57, 54, 52, 9],
  ]);
}

function cheek(): Sdf {
  return union(
    16,
    sweep([
      [63, 19, 34, 15],
      [56, 22, 46, 13],
      [42, 24, 56, 12],
      [22, 27, 59.5, 13],
    ]),
    ellipsoid([66, 8, 26], [20, 26, 18]),
  );
}

function socket(): Sdf {
  return union(6, ellipsoid([98, 46, 31], [17, 12, 19]), ellipsoid([100, 50, 14], [10, 10, 8]));
}

function nose(): Sdf {
  const ridge = sweep([
    [81, 60, 0, 8],
    [87, 48, 0, 7],
    [96, 35, 0, 7],
    [104, 21, 0, 7.6],
    [107.5, 14.5, 0, 8.4],
  ]);
  const wings = union(3, ellipsoid([98, 11, 10.5], [9.5, 8, 6.6]), ellipsoid([103, 8.5, 0], [9, 5.5, 5]));
  const side = sweep([
    [81, 44, 6, 7],
    [89, 29, 9, 9.5],
    [90, 17, 13, 9.5],
  ]);
  const nostril = ellipsoid([101, 4.5, 6.4], [5.6, 4.6, 3], [0, 18, 25]);
  return subtract(2.5, union(7, ridge, wings, side), nostril);
}

function lips(): Sdf {
  const upper = sweep([
    [96, -17.4, 2.5, 4.6],
    [94.4, -17.8, 8.5, 4.8],
    [89.4, -21, 17, 3.8],
    [82, -25, 24, 2.6],
  ]);
  const lower = sweep([
    [94, -31.5, 0, 6],
    [92, -31, 8.5, 5.6],
    [86.5, -28.5, 16.5, 4],
    [81.5, -26, 23, 2.6],
  ]);
  return union(2, upper, lower);
}

function creases(): Sdf[] {
  const mouth = sweep([
    [101.5, -24.4, 0, 1.6],
    [99.5, -24.8, 8, 1.6],
    [93.5, -24.8, 16, 1.5],
    [84.5, -26.2, 26, 1.4],
  ]);
  const philtrum = sweep([
    [102, 2, 0, 3],
    [101.5, -11, 0, 3.4],
  ]);
  return [mouth, philtrum];
}

function eye(): Sdf {
  const [x, y, z] = [71.5, 45, 31];
  const lid = sphere([x, y, z], 14.4);
  const slit = ellipsoid([x + 12, y - 1.2, z + 1], [9, 3.4, 13], [-5, 22, 0]);
  return union(2, subtract(3.4, lid, slit), sphere([x, y, z], 12.4));
}

function ear(): Sdf {
  const rim = sweep([
    [-8, 31, 69, 3],
    [-2, 42, 71, 3],
    [-4, 54, 74, 3.2],
    [-15, 61, 78, 3.4],
    [-27, 55, 81, 3.4],
    [-31, 42, 81.5, 3.2],
    [-28, 26, 79, 3],
    [-19, 10, 75, 4.4],
    [-10, 3, 71, 5],
    [-5, 8, 68, 4],
  ]);
  const plate = ellipsoid([-15, 36, 71.5], [17, 29, 6.5], [0, 24, 0]);
  const fold = sweep([
    [-14, 52, 77, 2.6],
    [-21, 42, 79, 2.8],
    [-21, 28, 78, 2.8],
    [-14, 18, 75, 3.2],
  ]);
  const tragus = ellipsoid([-1, 27, 70], [4.5, 6.5, 4]);
  const bowl = subtract(
    3,
    union(3, plate, ellipsoid([-14, 34, 62], [14, 22, 10])),
    ellipsoid([-11, 30, 79], [8, 11, 9]),
  );
  return union(2.5, bowl, rim, fold, tragus);
}

/** Finely stepped: skin is smoother than bone. */
function sweep(points: readonly TubePoint[]): Sdf {
  return tube(points, { steps: 16 });
}
