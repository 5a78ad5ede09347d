import { mirrorSides, subtract, union } from '../sdf/combine';
import { place } from '../sdf/extrude';
import { patch } from '../sdf/patch';
import { ellipsoid } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';

/** Where the skull's own origin (between the condyles that sit on the first vertebra) stands in the torso frame, mm. */
export const SKULL_IN_TORSO: Vec3 = [-4, 555, 0];

const inTorso = (part: Sdf) => place(part, { scale: 0.94, turnZDeg: 0, to: SKULL_IN_TORSO });

/** Cranium, face and upper teeth in the torso frame, mm. */
export function skull(): Sdf {
  return inTorso(mirrorSides(halfSkull()));
}

function halfSkull(): Sdf {
  const cranium = union(
    22,
    ellipsoid([0, 84, 0], [86, 60, 67]),
    ellipsoid([-34, 76, 0], [57, 55, 67]),
    ellipsoid([40, 82, 0], [47, 50, 55]),
  );
  const base = ellipsoid([-20, 30, 0], [60, 24, 47]);
  let bone = union(14, cranium, base, face());
  bone = union(7, bone, brow(), zygoma(), ellipsoid([-10, 14, 51], [11, 17, 9]), nasalBone());
  bone = subtract(5, bone, ...hollows());
  return union(1.6, bone, teeth(-17, 8.5, 30, 26));
}

function face(): Sdf {
  return union(
    10,
    tube([
      [72, 44, 6, 12],
      [74, 26, 10, 15],
      [73, 6, 9, 16],
    ]),
    ellipsoid([58, 18, 22], [24, 28, 17]),
    ellipsoid([62, -5, 0], [25, 13, 25]),
  );
}

function brow(): Sdf {
  return tube([
    [77, 60, 8, 9],
    [77, 65, 24, 8],
    [68, 64, 42, 7.5],
    [57, 53, 51, 7],
    [54, 38, 51, 6],
  ]);
}

function zygoma(): Sdf {
  return tube(
    [
      [62, 24, 40, 10],
      [60, 25, 50, 8],
      [44, 24, 60, 5.5],
      [22, 26, 66, 4.4],
      [2, 28, 66, 5],
    ],
    { flat: [0, 0, 1], ratio: 0.62 },
  );
}

function nasalBone(): Sdf {
  return tube([
    [84, 53, 0, 6],
    [91, 42, 0, 5],
    [96, 32, 0, 3.4],
  ]);
}

function hollows(): Sdf[] {
  return [
    ellipsoid([80, 45, 31], [30, 16.5, 18], [0, -16, 0]),
    union(5, ellipsoid([92, 17, 6], [20, 12, 6.5], [0, 0, 8]), ellipsoid([90, 27, 3], [18, 10, 4])),
    ellipsoid([32, 34, 68], [24, 23, 15]),
    ellipsoid([62, 4, 45], [18, 11, 14]),
    ellipsoid([0, 2, 0], [18, 24, 15]),
    ellipsoid([28, -8, 0], [40, 18, 22]),
  ];
}

function teeth(y: number, height: number, depth: number, width: number): Sdf {
  const row: Sdf[] = [];
  for (let i = 0; i < 7; i++) {
    const a = ((i + 0.5) / 7) * 1.3;
    row.push(
      ellipsoid([53 + depth * Math.cos(a), y, width * Math.sin(a)], [4.2, height, 3.8], [0, (-a * 180) / Math.PI, 0]),
    );
  }
  return union(0.8, ...row);
}

/** Lower jaw and its teeth in the torso frame, mm. */
export function mandible(): Sdf {
  const body = tube(
    [
      [80, -50, 2, 10.5],
      [76, -49, 16, 9.5],
      [62, -45, 30, 9],
      [41, -39, 41, 9],
      [20, -31, 48, 9.5],
    ],
    { flat: [0.25, 0, 0.9], ratio: 0.6 },
  );
  const ramus = patch(
    [
      [
        [34, -34, 44, 4.6],
        [20, -40, 48, 4.6],
        [8, -34, 50, 4.6],
      ],
      [
        [35, -8, 48, 3.6],
        [21, -8, 51, 2.8],
        [7, -6, 52, 4],
      ],
      [
        [36, 20, 51, 2.6],
        [21, 8, 52, 2.4],
        [5, 18, 53, 4],
      ],
    ],
    3,
  );
  const half = union(
    2,
    union(7, body, ramus, ellipsoid([5, 23, 53], [5.5, 5.5, 9]), ellipsoid([84, -55, 5], [7, 7.5, 11])),
    teeth(-35, 8.5, 27.5, 24),
  );
  return inTorso(mirrorSides(half));
}
