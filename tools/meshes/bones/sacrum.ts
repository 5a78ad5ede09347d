import { halfSpace, intersect, subtract, union } from '../sdf/combine';
import { patch } from '../sdf/patch';
import { capsule, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';

/** Middle of the sacral endplate in the pelvis frame, mm, and the direction it faces. */
export const ENDPLATE_CENTER: Vec3 = [-101, 68, 0];
export const ENDPLATE_NORMAL: Vec3 = [0.57, 0.82, 0];

/** Right half of the sacrum and coccyx in the pelvis frame, mm. */
export function sacrum(): Sdf {
  const solid = union(8, bodies(), ala(), medianCrest(), articularProcess(), lateralCrest());
  const cut = intersect(3, solid, endplateCut());
  return subtract(4, cut, ...foramina());
}

function bodies(): Sdf {
  return tube(
    [
      [-99, 72, 0, 25],
      [-110, 54, 0, 23],
      [-118, 32, 0, 19],
      [-122, 8, 0, 15.5],
      [-122, -12, 0, 13],
      [-121, -32, 0, 11],
      [-120, -46, 0, 8],
      [-117, -56, 0, 6.5],
      [-111, -65, 0, 5],
      [-104, -71, 0, 3.6],
    ],
    { flat: [0.9, 0.4, 0], ratio: 0.68 },
  );
}

function ala(): Sdf {
  return patch([
    [
      [-90, 62, 10, 7],
      [-84, 58, 26, 9],
      [-83, 55, 38, 9],
      [-96, 46, 48, 8],
    ],
    [
      [-110, 50, 10, 10],
      [-106, 44, 26, 12],
      [-108, 38, 38, 11],
      [-118, 36, 48, 8],
    ],
    [
      [-119, 18, 8, 9],
      [-120, 18, 20, 10],
      [-124, 14, 32, 8],
      [-130, 12, 41, 6],
    ],
    [
      [-122, -12, 6, 8],
      [-123, -13, 14, 7.5],
      [-125, -14, 21, 6],
      [-128, -14, 27, 4],
    ],
    [
      [-121, -34, 3, 6],
      [-121.5, -35, 8, 6],
      [-122, -36, 13, 5],
      [-122, -36, 17, 3.6],
    ],
  ]);
}

function medianCrest(): Sdf {
  const crest = tube([
    [-131, 64, 0, 4],
    [-143, 46, 0, 5.5],
    [-151, 24, 0, 5],
    [-151, 4, 0, 5],
    [-146, -16, 0, 4.5],
    [-136, -34, 0, 4],
  ]);
  const lamina = tube(
    [
      [-130, 58, 8, 7],
      [-139, 36, 8, 7],
      [-142, 10, 7, 6.5],
      [-137, -14, 6, 6],
      [-130, -32, 4, 5],
    ],
    { flat: [1, 0, 0], ratio: 0.8 },
  );
  return union(4, crest, lamina);
}

function articularProcess(): Sdf {
  return capsule([-117, 78, 19], [-127, 60, 17], 6);
}

function lateralCrest(): Sdf {
  return tube([
    [-132, 44, 24, 5],
    [-140, 20, 20, 4.2],
    [-141, -2, 15, 4],
    [-134, -22, 12, 3.6],
  ]);
}

/** Keeps what lies below the endplate; behind it the articular processes stand up. */
function endplateCut(): Sdf {
  const plane = halfSpace(ENDPLATE_CENTER, ENDPLATE_NORMAL);
  return { box: plane.box, at: (x, y, z) => (x < -121 || z > 30 ? -60 : plane.at(x, y, z)) };
}

/** Anterior and posterior sacral foramina, and the canal. */
function foramina(): Sdf[] {
  const rows: readonly (readonly [number, number, number, number])[] = [
    [-104, 40, 18, 5],
    [-111, 17, 15, 4.6],
    [-113, -6, 12, 4],
    [-112, -25, 9, 3.2],
  ];
  const holes = rows.map(([x, y, z, r]) => capsule([x + 14, y - 3, z + 1], [x - 14, y + 2, z - 1], r, r * 0.8));
  const back = rows.map(([x, y, z, r]) => capsule([x - 16, y + 1, z], [x - 44, y + 3, z - 1], r * 0.7));
  const canal = tube(
    [
      [-117, 84, 0, 8.5],
      [-128, 60, 0, 8],
      [-134, 34, 0, 5],
      [-136, 12, 0, 2.5],
    ],
    { flat: [1, 0.6, 0], ratio: 0.72 },
  );
  return [...holes, ...back, canal];
}
