import { halfSpace, intersect, subtract, union } from '../sdf/combine';
import { patch } from '../sdf/patch';
import { ellipsoid, sphere } from '../sdf/primitives';
import { capsule, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';
import { HEAD_RADIUS } from './femur';
import { HIP_IN_PELVIS as HIP, plus } from './frames';

const CUP_RADIUS = HEAD_RADIUS + 1.8;
/** The socket looks outward, down and a little forward. */
const CUP_AXIS: Vec3 = [0.3, -0.5, 0.81];

/** Right hip bone in the pelvis frame, mm. */
export function innominate(): Sdf {
  const body = union(12, brim(), acetabularBody(), posteriorColumn(), ischium());
  let bone = union(14, union(6, wing(), crest(), anteriorSpines()), body);
  bone = union(9, bone, superiorRamus(), inferiorRamus(), ischialSpine());
  bone = union(6, bone, cup());
  bone = subtract(3, bone, sphere(HIP, CUP_RADIUS), acetabularNotch());
  return subtract(6, subtract(3, bone, sciaticNotch()), obturatorForamen());
}

/** Where the piriformis leaves the pelvis when the thigh is flexed and turned. */
function sciaticNotch(): Sdf {
  return tube([
    [-103, -18, 34, 2],
    [-102.4, -24, 48, 2.4],
    [-102, -30, 62, 2],
  ]);
}

/** Rows from the lower edge to the crest, columns from the front border to the back. */
function wing(): Sdf {
  return patch(
    [
      [
        [-40, -54, 84, 6],
        [-54, -50, 78, 9],
        [-71, -46, 63, 9],
        [-82, -38, 57, 7],
        [-87, -32, 54, 5],
        [-90, -27, 52, 4],
      ],
      [
        [-30, -36, 88, 6.5],
        [-50, -29, 81, 8.5],
        [-77, -19, 67, 8.5],
        [-97, -8, 55, 7.5],
        [-114, -1, 47, 6.5],
        [-134, 3, 38, 5.5],
      ],
      [
        [-21, -16, 101, 4.6],
        [-45, 0, 95, 4.6],
        [-73, 11, 81, 4],
        [-97, 17, 60, 5],
        [-119, 19, 50, 6.5],
        [-140, 16, 38.5, 6.5],
      ],
      [
        [-11, -3, 112, 5.2],
        [-38, 21, 105, 3.8],
        [-66, 41, 93.5, 2.7],
        [-92, 49, 69, 3],
        [-118, 43, 55, 5.5],
        [-142, 26, 40, 7],
      ],
      [
        [-4, 7, 118.5, 5.5],
        [-26, 36, 127, 5.4],
        [-60, 65, 120, 5],
        [-92, 75, 95, 5],
        [-120, 63, 66, 5.6],
        [-144, 37, 42, 6.5],
      ],
    ],
    4,
  );
}

function crest(): Sdf {
  return tube([
    [-3.5, 3, 117, 7],
    [-8, 14, 121, 5.6],
    [-16, 26, 126, 5.2],
    [-29, 40, 129.4, 6],
    [-44, 55, 130, 8],
    [-62, 67, 121, 6],
    [-80, 74, 107, 5.8],
    [-98, 74, 90, 5.8],
    [-118, 65, 69, 6.4],
    [-134, 50, 52, 7],
    [-144, 36, 42, 7],
  ]);
}

function anteriorSpines(): Sdf {
  return tube([
    [-27, -32, 92.5, 5.5],
    [-30, -39, 89, 6.5],
    [-36, -47, 86, 8.5],
    [-42, -53, 82, 10],
  ]);
}

/** Arcuate line from the sacroiliac joint to the pubis. */
function brim(): Sdf {
  return tube([
    [-118, 22, 46, 9],
    [-101, 8, 48, 8.5],
    [-83, -18, 53, 9.4],
    [-66, -43, 55, 10.5],
    [-46, -58, 54, 9],
    [-28, -67, 41, 8],
    [-12, -74, 26, 8],
  ]);
}

function acetabularBody(): Sdf {
  return ellipsoid(plus(HIP, [0, 3, -12]), [29, 30, 20], [20, 12, 0]);
}

/** Half a thick-walled ball that opens along the cup axis. */
function cup(): Sdf {
  const rim = plus(HIP, [CUP_AXIS[0] * 5, CUP_AXIS[1] * 5, CUP_AXIS[2] * 5]);
  return intersect(2.5, sphere(HIP, CUP_RADIUS + 3.3), halfSpace(rim, CUP_AXIS));
}

/** From the lower posterior spine round the greater sciatic notch and down behind the socket. */
function posteriorColumn(): Sdf {
  return tube([
    [-134, 4, 38, 5],
    [-117, 0, 44, 5.6],
    [-97, -3, 49, 5.3],
    [-87, -22, 54.5, 6.6],
    [-83.5, -44, 59, 9],
    [-81, -64, 62, 11.5],
    [-80, -84, 64, 13.5],
  ]);
}

function ischium(): Sdf {
  const shaft = tube(
    [
      [-78, -84, 67, 16],
      [-86, -96, 60, 13.5],
      [-92, -102, 53, 11],
    ],
    { flat: [0.2, 0, 1], ratio: 0.85 },
  );
  const tuberosity = tube([
    [-104, -91, 57, 9],
    [-103, -103, 53, 10.8],
    [-98, -113, 48, 10.4],
    [-84, -117, 41, 7.8],
  ]);
  return union(7, shaft, tuberosity);
}

function ischialSpine(): Sdf {
  return tube([
    [-92, -58, 57, 8],
    [-104.4, -64, 51, 5],
    [-111, -67.4, 46.4, 2.6],
  ]);
}

function superiorRamus(): Sdf {
  const ramus = tube([
    [-48, -65, 62, 12],
    [-33, -69, 44, 9],
    [-18, -75, 27, 8.5],
    [-8, -80, 15, 10],
  ]);
  const pubis = tube(
    [
      [-6, -78, 12, 9],
      [-10, -90, 9, 9.5],
      [-18, -99, 9, 8.5],
    ],
    { flat: [0.6, -0.3, -0.5], ratio: 0.78 },
  );
  return union(8, ramus, pubis, sphere([-2, -76, 23], 5.5));
}

function inferiorRamus(): Sdf {
  return tube(
    [
      [-17, -98, 9, 8.5],
      [-31, -102, 12.3, 6.7],
      [-50, -112, 23, 6.4],
      [-68, -117, 34, 7],
      [-86, -117, 42, 8.5],
    ],
    { flat: [0.3, 0.3, 0.9], ratio: 0.78 },
  );
}

/** Open place of the rim toward the obturator foramen; the psoas runs along its front. */
function acetabularNotch(): Sdf {
  const groove = tube([
    [...plus(HIP, [30, -4, -8]), 5],
    [...plus(HIP, [18, -16.5, -7.8]), 6],
    [...plus(HIP, [6, -29, -7]), 6],
  ]);
  return union(3, groove, capsule(plus(HIP, [4, -6, 2]), plus(HIP, [13, -27, 8]), 8));
}

function obturatorForamen(): Sdf {
  return ellipsoid([-46, -93, 34], [20, 12.5, 22], [0, -42, -30]);
}
