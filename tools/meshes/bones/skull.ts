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
    ellipsoid([0, 84, 0], [85, 58, 65]),
    ellipsoid([-30, 84, 0], [58, 61, 66]),
    ellipsoid([40, 80, 0], [45, 48, 53]),
  );
  const base = ellipsoid([-22, 40, 0], [60, 32, 50]);
  let bone = union(14, cranium, base, face());
  bone = union(
    7,
    bone,
    brow(),
    cheek(),
    tube([
      [-12, 34, 52, 12],
      [-9, 16, 49, 9],
      [-6, 4, 47, 5],
    ]),
    nasalBone(),
  );
  bone = subtract(5, bone, ...hollows());
  // the arch spans the temporal hollow, so it comes after it
  bone = union(4, bone, zygomaticArch());
  return union(1.6, subtract(2.5, bone, ellipsoid([-1, 27, 66], [5, 5, 14])), teeth(-17, 8.5, 30, 26));
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

function cheek(): Sdf {
  return tube(
    [
      [66, 22, 34, 11],
      [62, 24, 46, 9.5],
      [54, 28, 54, 8],
    ],
    { flat: [0.3, 0, 1], ratio: 0.72 },
  );
}

function zygomaticArch(): Sdf {
  return tube(
    [
      [58, 26, 52, 7.5],
      [46, 25, 60, 5.6],
      [28, 26, 66, 4.6],
      [10, 30, 65.5, 4.8],
      [-4, 35, 60, 6],
      [-14, 38, 55, 6],
    ],
    { flat: [0.2, 0, 1], ratio: 0.6 },
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
      [80, -48, 2, 11.5],
      [76, -47, 16, 10.5],
      [62, -43.5, 30, 10],
      [41, -38, 41, 10],
      [20, -31, 47, 10.5],
    ],
    { flat: [0.25, 0, 0.9], ratio: 0.6 },
  );
  const ramus = patch(
    [
      [
        [36, -34, 43, 4.6],
        [23, -41, 47, 4.6],
        [11, -36, 49, 4.6],
      ],
      [
        [35, -9, 45, 3.4],
        [21, -9, 47.5, 2.6],
        [7.5, -8, 49, 3.8],
      ],
      [
        [35, 17, 47, 2.4],
        [20, 6, 48.5, 2.2],
        [4, 15, 50, 3.6],
      ],
    ],
    3,
  );
  const half = union(
    2,
    union(7, body, ramus, ellipsoid([4, 20, 50], [5, 5, 8.5]), ellipsoid([83, -53, 5], [7, 7.5, 11])),
    teeth(-35, 8.5, 27.5, 24),
  );
  return inTorso(mirrorSides(half));
}
