import { subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { ellipsoid } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { ANKLE_IN_TIBIA as ANKLE } from './frames';
import { TROCHLEA_RADIUS } from './talus';

/** Height of the plateau in the tibia frame. */
export const PLATEAU = -28.5;

/** Right tibia in its frame, mm. */
export function tibia(): Sdf {
  let bone = union(11, plateau(), metaphysis(), shaft());
  bone = union(8, bone, tuberosity(), ...ridges());
  bone = union(8, bone, ...ankleEnd());
  bone = subtract(4, bone, ...facets(), fibularFacet());
  bone = union(3, bone, ...spines());
  return subtract(2.5, bone, plafond());
}

/** Seen from above: two kidney-shaped condyles with a bay between them behind. */
function plateau(): Sdf {
  const outline: [number, number][] = [
    [17, 0],
    [14, 16],
    [7, 29],
    [-5, 36.5],
    [-18, 35.5],
    [-27, 27],
    [-28.5, 16],
    [-22, 6],
    [-20, 0],
    [-24, -7],
    [-31, -17],
    [-30, -29],
    [-19, -37],
    [-5, -38],
    [7, -31],
    [14.5, -17],
  ];
  const taper = (h: number) => -Math.max(0, (PLATEAU - 9 - h) * 0.42);
  return extrude({ outline, axes: 'xzy', from: -56, to: PLATEAU, round: 4, swell: taper });
}

function facets(): Sdf[] {
  return [ellipsoid([-9, PLATEAU + 18.5, -21], [26, 20.5, 17]), ellipsoid([-10, PLATEAU + 21, 20], [24, 22, 16])];
}

function spines(): Sdf[] {
  return [
    ellipsoid([-7, PLATEAU - 1, -5], [8, 7, 3.4], [0, -12, 0]),
    ellipsoid([-9, PLATEAU - 1, 4.5], [6, 5.6, 3.2], [0, 10, 0]),
  ];
}

function metaphysis(): Sdf {
  return tube(
    [
      [-5, -44, -1, 32, 0.74],
      [-1, -60, -1, 25, 0.8],
      [3, -80, -2, 19.5, 0.95],
      [6, -104, -2.5, 16, 1],
    ],
    { flat: [1, 0, 0], ratio: 0.8, steps: 10 },
  );
}

function shaft(): Sdf {
  return tube(
    [
      [4, -84, -2, 18],
      [7.5, -125, -2.5, 14],
      [9, -180, -3.5, 11.6],
      [6.5, -250, -5, 10.8],
      [2, -320, -5, 11],
      [-1, -352, -4.5, 12.5],
      [-3.5, -374, -4, 15],
    ],
    { steps: 12 },
  );
}

function tuberosity(): Sdf {
  return union(
    6,
    ellipsoid([20, -64, 0.5], [10, 15, 10]),
    ellipsoid([14, -48, 0], [11, 15, 15]),
    ellipsoid([10, -46, 23], [8, 9, 9]),
  );
}

/** Anterior, interosseous and medial borders make the section three-sided. */
function ridges(): Sdf[] {
  const anterior = tube(
    [
      [22, -76, 0, 6],
      [20.5, -100, -1, 5],
      [19.5, -140, -3, 4],
      [18, -190, -6, 3.6],
      [13, -250, -9, 3],
      [6, -310, -12, 2.4],
      [2, -350, -14, 2],
    ],
    { steps: 10 },
  );
  const medial = tube(
    [
      [0, -84, -17, 5],
      [2, -130, -14, 3.4],
      [2, -200, -13, 2.6],
      [-2, -280, -14, 2.4],
      [-6, -345, -14, 3],
    ],
    { steps: 10 },
  );
  const interosseous = tube(
    [
      [-6, -86, 10, 4],
      [-1, -130, 9, 3],
      [1, -190, 7, 2.4],
      [-2, -260, 6, 2.2],
      [-6, -340, 8, 2.6],
      [-9, -375, 12, 4],
    ],
    { steps: 10 },
  );
  return [anterior, medial, interosseous];
}

function ankleEnd(): Sdf[] {
  const [x, y] = ANKLE;
  const block = tube(
    [
      [-3, y + 30, -4, 15],
      [-5, y + 18, -1.5, 19.5],
      [-6.5, y + 9, 0, 20],
    ],
    { flat: [1, 0, 0], ratio: 0.84 },
  );
  const malleolus = tube(
    [
      [x + 8, y + 16, -19, 9],
      [x + 11, y + 5, -24, 8],
      [x + 11, y - 4, -25.5, 6.5],
    ],
    { flat: [0, 0, 1], ratio: 0.8 },
  );
  return [block, malleolus];
}

function plafond(): Sdf {
  const [x, y] = ANKLE;
  return tube([
    [x, y, -17, TROCHLEA_RADIUS + 1.5],
    [x, y, 40, TROCHLEA_RADIUS + 1.5],
  ]);
}

function fibularFacet(): Sdf {
  return tube([
    [-20, -390, 33, 12],
    [-20, -372, 36, 13],
  ]);
}
