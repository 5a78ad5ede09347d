import { subtract, union } from '../sdf/combine';
import { patch } from '../sdf/patch';
import { ellipsoid, ring, sphere } from '../sdf/primitives';
import { capsule, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';
import { HIP_IN_PELVIS as HIP, plus } from './frames';

const CUP_RADIUS = 26;
/** The socket looks outward, down and a little forward. */
const CUP_AXIS: Vec3 = [0.3, -0.5, 0.81];

/** Right hip bone in the pelvis frame, mm. */
export function innominate(): Sdf {
  const body = union(12, brim(), acetabularBody(), posteriorColumn(), ischium());
  let bone = union(14, union(6, wing(), crest(), anteriorSpines()), body);
  bone = union(9, bone, superiorRamus(), inferiorRamus(), ischialSpine());
  bone = union(6, bone, cupRim());
  bone = subtract(3, bone, sphere(HIP, CUP_RADIUS), acetabularNotch());
  return subtract(6, bone, obturatorForamen());
}

/** Rows from the lower edge to the crest, columns from the front border to the back. */
function wing(): Sdf {
  return patch(
    [
      [
        [-27, -37, 91, 7],
        [-50, -29, 84, 9],
        [-77, -19, 72, 9.5],
        [-100, -8, 59, 9],
        [-119, -4, 52, 8],
        [-136, -1, 44, 6],
      ],
      [
        [-19, -17, 104, 5.5],
        [-45, 0, 98, 4.6],
        [-72, 11, 87, 4.2],
        [-96, 17, 66, 5],
        [-119, 19, 55, 7],
        [-140, 14, 43, 8],
      ],
      [
        [-11, -3, 113, 5.5],
        [-38, 21, 107, 3.8],
        [-66, 42, 99, 2.7],
        [-93, 50, 76, 3.2],
        [-118, 44, 60, 6],
        [-142, 26, 43, 8],
      ],
      [
        [-3, 7, 120, 6],
        [-26, 36, 128, 5.6],
        [-60, 65, 122, 5.2],
        [-92, 75, 97, 5],
        [-120, 63, 69, 6],
        [-144, 37, 44, 7],
      ],
    ],
    5,
  );
}

function crest(): Sdf {
  return tube([
    [-3, 5, 120, 7],
    [-12, 20, 125, 6],
    [-28, 39, 130, 6],
    [-44, 55, 130, 7.4],
    [-62, 67, 122, 6.2],
    [-80, 74, 108, 5.8],
    [-98, 74, 91, 5.8],
    [-118, 65, 71, 6.6],
    [-134, 50, 54, 7.4],
    [-144, 36, 44, 7.6],
  ]);
}

function anteriorSpines(): Sdf {
  return tube([
    [-24, -30, 98, 6],
    [-25, -38, 94, 7],
    [-33, -47, 90, 9],
    [-40, -54, 86, 11],
  ]);
}

/** Arcuate line from the sacroiliac joint to the pubis. */
function brim(): Sdf {
  return tube([
    [-118, 22, 49, 10],
    [-104, 2, 51, 10.5],
    [-86, -22, 55, 11.5],
    [-64, -44, 57, 11],
    [-45, -58, 55, 9],
    [-27, -67, 41, 8],
    [-12, -74, 26, 8],
  ]);
}

function acetabularBody(): Sdf {
  return ellipsoid(plus(HIP, [-2, 3, -10]), [34, 35, 24], [20, 12, 0]);
}

function posteriorColumn(): Sdf {
  return tube([
    [-104, -20, 57, 8.5],
    [-98, -42, 62, 11],
    [-90, -64, 66, 14],
    [-86, -84, 66, 15],
  ]);
}

function ischium(): Sdf {
  const shaft = tube(
    [
      [-80, -84, 68, 17],
      [-88, -98, 60, 15],
      [-92, -108, 55, 13],
    ],
    { flat: [0.2, 0, 1], ratio: 0.85 },
  );
  const tuberosity = tube([
    [-104, -92, 59, 9.5],
    [-102, -106, 55, 11.5],
    [-97, -118, 49, 11],
    [-84, -124, 41, 8.5],
  ]);
  return union(7, shaft, tuberosity);
}

function ischialSpine(): Sdf {
  return tube([
    [-97, -60, 60, 9],
    [-107, -65, 53, 5.5],
    [-115, -69, 46, 2.6],
  ]);
}

function superiorRamus(): Sdf {
  const ramus = tube([
    [-46, -64, 64, 14],
    [-32, -69, 45, 9],
    [-18, -75, 28, 8.5],
    [-8, -80, 15, 10],
  ]);
  const pubis = tube(
    [
      [-6, -78, 12, 9],
      [-10, -91, 10, 9.5],
      [-18, -104, 11, 8.5],
    ],
    { flat: [0.6, -0.3, -0.5], ratio: 0.78 },
  );
  return union(8, ramus, pubis, sphere([-2, -76, 23], 5.5));
}

function inferiorRamus(): Sdf {
  return tube(
    [
      [-17, -103, 12, 8.5],
      [-32, -112, 19, 6.6],
      [-50, -121, 28, 6.2],
      [-68, -124, 36, 7],
      [-86, -122, 43, 9],
    ],
    { flat: [0.3, 0.3, 0.9], ratio: 0.75 },
  );
}

function cupRim(): Sdf {
  const center = plus(HIP, [CUP_AXIS[0] * 8, CUP_AXIS[1] * 8, CUP_AXIS[2] * 8]);
  return ring(center, CUP_AXIS, 27.5, 5.2);
}

function acetabularNotch(): Sdf {
  return capsule(plus(HIP, [0, 0, -4]), plus(HIP, [13, -27, 16]), 9);
}

function obturatorForamen(): Sdf {
  return ellipsoid([-48, -98, 38], [21, 14, 25], [0, -42, -32]);
}
