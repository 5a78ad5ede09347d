import { subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { cylinder, ellipsoid } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { ANKLE_IN_TIBIA as ANKLE } from './frames';
import { TROCHLEA_RADIUS } from './talus';

/** Height of the plateau in the tibia frame. */
export const PLATEAU = -23.8;

/** Right tibia in its frame, mm. */
export function tibia(): Sdf {
  let bone = union(11, plateau(), metaphysis(), shaft());
  bone = union(4, union(9, bone, tuberosity()), ...ridges());
  bone = union(8, bone, ...ankleEnd());
  bone = subtract(4, bone, ...facets(), fibularFacet());
  bone = union(3, bone, ...spines());
  return subtract(2.5, bone, plafond());
}

/** Seen from above: two kidney-shaped condyles with a bay between them behind. */
function plateau(): Sdf {
  const outline: [number, number][] = [
    [17, 2],
    [14, 16],
    [7, 28],
    [-5, 33.6],
    [-18, 33],
    [-27, 26],
    [-28, 16],
    [-22, 6],
    [-20, 0],
    [-23, -7],
    [-28.5, -16],
    [-27.5, -26],
    [-18, -34],
    [-4, -35.5],
    [8, -29],
    [15, -15],
  ];
  const taper = (h: number) => -Math.max(0, (PLATEAU - 8 - h) * 0.6);
  return extrude({ outline, axes: 'xzy', from: -56, to: PLATEAU, round: 4, swell: taper });
}

/** Shallow dishes for the condyles, and the lower ground before and behind the spines. */
function facets(): Sdf[] {
  return [
    ellipsoid([-8, PLATEAU + 10.6, -20], [33, 12, 21]),
    ellipsoid([-9, PLATEAU + 11.4, 20], [28, 12, 20]),
    ellipsoid([13, PLATEAU + 4, 1], [13, 6.5, 10]),
    ellipsoid([-24, PLATEAU + 3, 1], [12, 7, 8]),
  ];
}

function spines(): Sdf[] {
  return [
    ellipsoid([-6, PLATEAU - 1, -4.6], [9, 6, 3.6], [0, -12, 0]),
    ellipsoid([-9, PLATEAU - 1, 4.4], [6.5, 5, 3.4], [0, 10, 0]),
  ];
}

function metaphysis(): Sdf {
  return tube(
    [
      [-5, -42, 0, 27, 0.78],
      [-2, -56, 3, 20, 0.9],
      [2, -74, 6.5, 12.4, 1],
      [5, -96, 3, 10.4, 1],
    ],
    { flat: [1, 0, 0], ratio: 0.8, steps: 10 },
  );
}

function shaft(): Sdf {
  return tube(
    [
      [2.8, -80, 6.4, 12.2],
      [5, -125, 0.5, 12.8],
      [9, -180, -3, 11.4],
      [6.5, -250, -5, 10.8],
      [2, -320, -5, 11],
      [-1, -352, -4.5, 12.5],
      [-3.5, -374, -4, 15],
    ],
    { steps: 12 },
  );
}

function tuberosity(): Sdf {
  const bump = tube(
    [
      [8, -44, 2, 13],
      [15.5, -56, 2, 10],
      [19.5, -64, 3, 8.4],
      [16.5, -76, 4, 5.5],
    ],
    { flat: [0, 0, 1], ratio: 1 },
  );
  return union(9, bump, ellipsoid([5.5, -42.5, 21.5], [9, 7, 6.5], [0, 30, 0]));
}

/** Anterior, interosseous and medial borders make the section three-sided. */
function ridges(): Sdf[] {
  const anterior = tube(
    [
      [16, -79, 5.5, 4.6],
      [14, -100, 4, 4.5],
      [15, -140, 0, 4],
      [17, -190, -5, 3.6],
      [13, -250, -9, 3],
      [6, -310, -12, 2.4],
      [2, -350, -14, 2],
    ],
    { steps: 10 },
  );
  const medial = tube(
    [
      [-2, -88, -3, 4],
      [1, -130, -10, 3.2],
      [2, -200, -13, 2.6],
      [-2, -280, -14, 2.4],
      [-6, -345, -14, 3],
    ],
    { steps: 10 },
  );
  const interosseous = tube(
    [
      [3, -86, 13, 3],
      [1, -130, 9.4, 2.6],
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
      [-4, y + 18, -1.5, 18.5],
      [-6.5, y + 9, 0, 20],
    ],
    { flat: [1, 0, 0], ratio: 0.84 },
  );
  const malleolus = tube(
    [
      [x + 7, y + 18, -17, 10],
      [x + 11, y + 5, -22, 9.5],
      [x + 11.5, y - 4, -22.5, 7.5],
      [x + 10, y - 9, -21.5, 5.5],
    ],
    { flat: [0, 0, 1], ratio: 0.8 },
  );
  return [block, malleolus];
}

/** The roof over the talus: round about the ankle axis, ending at the inner face of the malleolus. */
function plafond(): Sdf {
  const [x, y] = ANKLE;
  const [inner, outer] = [-15, 45];
  return cylinder(
    [x, y, (inner + outer) / 2],
    [TROCHLEA_RADIUS + 1.5, (outer - inner) / 2, TROCHLEA_RADIUS + 1.5],
    2,
    [90, 0, 0],
  );
}

function fibularFacet(): Sdf {
  return tube([
    [-20, -390, 33, 12],
    [-20, -372, 36, 13],
  ]);
}
