import { subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { ellipsoid, sphere } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';

export const HEAD_RADIUS = 24;
/** Sagittal circle of the posterior condyles, in the femur frame. */
export const CONDYLE_CENTER = [1, -410.5] as const;
export const CONDYLE_RADIUS = 21.5;

/** Right femur in its frame (origin = hip center), mm. */
export function femur(): Sdf {
  const head = sphere([0, 0, 0], HEAD_RADIUS);
  let bone = union(11, union(9, neck(), trochanters()), shaft());
  bone = union(6, bone, lineaAspera());
  bone = union(10, bone, metaphysis());
  bone = union(7, bone, condyles());
  bone = subtract(5, bone, notch());
  bone = subtract(6, bone, trochlearGroove());
  bone = subtract(5, bone, ellipsoid([-24, -13, 41], [8, 9, 6]));
  bone = union(5, bone, head);
  return subtract(2.5, bone, sphere([-2, 3, -27], 5.5));
}

function neck(): Sdf {
  return tube(
    [
      [-1, -4, 10, 18],
      [-4, -17, 25, 15],
      [-8, -32, 41, 18],
    ],
    { flat: [1, 0, 0.2], ratio: 0.86 },
  );
}

function trochanters(): Sdf {
  const greater = union(
    6,
    ellipsoid([-11, -20, 52], [18, 22, 9.5], [0, 10, 0]),
    ellipsoid([-22, -7, 49], [9, 11, 8]),
    ellipsoid([-6, -40, 51], [15, 20, 9]),
  );
  const crest = tube([
    [-26, -8, 48, 6],
    [-30, -26, 41, 6],
    [-27, -44, 30, 6],
  ]);
  const lesser = tube([
    [-12, -62, 30, 12],
    [-19, -60, 20, 8.5],
    [-21, -57, 13, 5.5],
  ]);
  return union(9, greater, crest, lesser);
}

function shaft(): Sdf {
  return tube(
    [
      [-7, -36, 44, 19],
      [-5, -58, 43, 17],
      [1, -85, 40, 15],
      [6, -118, 36.5, 14],
      [12, -160, 32, 13],
      [17, -205, 27, 12.8],
      [19.5, -255, 19.5, 12.8],
      [19, -300, 13, 13.4],
      [17.5, -340, 7, 15],
      [15.5, -370, 4, 17],
    ],
    { steps: 12 },
  );
}

function lineaAspera(): Sdf {
  const line = tube(
    [
      [-13, -84, 38, 3],
      [-5, -120, 35, 3.4],
      [2, -165, 30.5, 4],
      [6.5, -210, 25, 4],
      [8, -250, 18, 3.6],
      [6, -290, 14, 2.8],
    ],
    { steps: 10 },
  );
  const gluteal = tube(
    [
      [-21, -56, 46, 4],
      [-15, -80, 46, 5],
      [-9, -106, 42, 4.4],
      [-5, -128, 38, 2.6],
    ],
    { steps: 10 },
  );
  const lateral = tube([
    [6, -290, 16, 2.6],
    [6, -330, 22, 3],
    [4, -375, 31, 3.4],
  ]);
  const medial = tube([
    [7, -290, 11, 2.4],
    [7, -330, -6, 2.6],
    [4, -380, -29, 3.4],
  ]);
  return union(3, line, gluteal, lateral, medial);
}

function metaphysis(): Sdf {
  return tube(
    [
      [17, -345, 6, 16, 0.95],
      [15.5, -368, 3, 22, 0.72],
      [14.5, -388, 0.5, 29, 0.52],
      [12, -402, 0, 33, 0.5],
    ],
    { flat: [1, 0, 0], ratio: 0.7, steps: 10 },
  );
}

/** Two slabs with a spiral outline and rounded rims, and the epicondyles on their outer faces. */
function condyles(): Sdf {
  const lateral = extrude({ outline: spiral(35, 0), axes: 'xyz', from: 9, to: 36.5, round: 9 });
  const medial = extrude({ outline: spiral(31, -1), axes: 'xyz', from: -36.5, to: -9, round: 9 });
  const lateralEpicondyle = union(4, ellipsoid([-1, -403, 35], [9, 10, 6.5]), ellipsoid([3, -395, 33], [12, 12, 6]));
  const medialEpicondyle = union(
    4,
    ellipsoid([-1, -402, -36], [9, 9, 6]),
    ellipsoid([3, -391, -34], [10, 9, 5]),
    sphere([2, -386, -33], 4.5),
  );
  return union(5, lateral, medial, lateralEpicondyle, medialEpicondyle);
}

/** Side view of a condyle: round behind, flatter below, rising to the trochlear ridge in front. */
function spiral(front: number, drop: number): [number, number][] {
  const [cx, cy] = CONDYLE_CENTER;
  const r = CONDYLE_RADIUS;
  const arc = [110, 135, 160, 185, 210, 235, 260].map((deg): [number, number] => {
    const a = (deg * Math.PI) / 180;
    return [cx + r * Math.cos(a), cy + r * Math.sin(a)];
  });
  return [
    ...arc,
    [10, -432 + drop * 0.5],
    [21, -428],
    [29.5, -419],
    [front - 0.5, -407],
    [front - 0.5, -396],
    [front - 5, -386],
    [20, -380],
    [6, -384],
  ];
}

function notch(): Sdf {
  return tube(
    [
      [-40, -420, 0, 11.5],
      [-16, -424, 0, 10.5],
      [2, -431, 0, 9],
      [12, -438, 0, 7],
    ],
    { flat: [0, 0, 1], ratio: 0.9 },
  );
}

/** Where the back of the patella glides; its floor follows the patella of the model. */
function trochlearGroove(): Sdf {
  return tube([
    [50, -384, 1, 15],
    [45.5, -400, 1, 14.5],
    [42, -413, 1, 14],
    [35, -426, 0.5, 13.5],
    [25, -435, 0, 12.5],
    [12, -440, 0, 11],
  ]);
}
