import { halfSpace, intersect, subtract, union } from '../sdf/combine';
import { patch } from '../sdf/patch';
import { ellipsoid } from '../sdf/primitives';
import { capsule, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';

/** Middle of the sacral endplate in the pelvis frame, mm, and the direction it faces. */
const ENDPLATE_CENTER: Vec3 = [-101, 68, 0];
const ENDPLATE_NORMAL: Vec3 = [0.57, 0.82, 0];

/** Right half of the sacrum and coccyx in the pelvis frame, mm. */
export function sacrum(): Sdf {
  const column = intersect(2, bodies(), halfSpace(ENDPLATE_CENTER, ENDPLATE_NORMAL));
  const solid = union(7, column, ala(), back(), articularProcess());
  return subtract(4, solid, ...foramina());
}

function bodies(): Sdf {
  return tube(
    [
      [-99, 72, 0, 25],
      [-110, 54, 0, 23],
      [-117, 32, 0, 19.5],
      [-120, 8, 0, 17],
      [-120.5, -12, 0, 14],
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
      [-95, 48, 10, 8],
      [-85, 52, 26, 8.5],
      [-80, 55.5, 38, 9.5],
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

/** The closed back wall of the canal with its three crests. */
function back(): Sdf {
  const wall = patch([
    [
      [-133, 62, 2, 4.5],
      [-131, 58, 12, 5],
      [-127, 52, 26, 6],
    ],
    [
      [-141, 38, 2, 5],
      [-140, 36, 11, 5],
      [-136, 34, 24, 6],
    ],
    [
      [-144, 12, 2, 5],
      [-142, 11, 9, 5],
      [-137, 10, 20, 6],
    ],
    [
      [-139, -12, 2, 5],
      [-137, -13, 7, 5],
      [-133, -14, 15, 5],
    ],
    [
      [-130, -34, 1, 4],
      [-129, -34, 5, 4],
      [-127, -35, 10, 4],
    ],
  ]);
  const crest = tube(
    [
      [-138, 64, 0, 3.5],
      [-146, 46, 0, 5],
      [-149, 34, 0, 3.5],
      [-151, 24, 0, 5],
      [-151, 12, 0, 3.5],
      [-149, 2, 0, 4.6],
      [-145, -10, 0, 3.4],
      [-141, -20, 0, 3.8],
      [-133, -35, 0, 3],
    ],
    { flat: [0, 0, 1], ratio: 0.8 },
  );
  const beads = [
    [-139, 44, 13],
    [-142.5, 22, 11],
    [-142, 0, 9.5],
    [-136, -20, 7.5],
  ].map(([x, y, z]) => ellipsoid([x, y, z], [5, 7, 3.5]));
  const lateral = [
    [-134, 44, 27],
    [-138, 20, 23],
    [-136, -3, 17],
  ].map(([x, y, z]) => ellipsoid([x, y, z], [6, 8, 4.5]));
  return union(5, wall, crest, ...beads, ...lateral);
}

function articularProcess(): Sdf {
  return capsule([-117, 78, 19], [-127, 60, 17], 6);
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
  // in front they open outward like funnels
  const mouths = rows.map(([x, y, z, r]) => capsule([x + 12, y - 3, z + 6], [x - 2, y - 1, z + 1], r * 1.2, r));
  const behind = rows.map(([x, y, z, r]) => capsule([x - 16, y + 1, z], [x - 44, y + 3, z - 1], r * 0.7));
  const canal = tube(
    [
      [-117, 84, 0, 8.5],
      [-128, 60, 0, 8],
      [-134, 34, 0, 5],
      [-136, 12, 0, 2.5],
    ],
    { flat: [1, 0.6, 0], ratio: 0.72 },
  );
  return [...holes, ...mouths, ...behind, canal];
}
