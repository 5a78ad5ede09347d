import { mirrorSides, subtract, union } from '../sdf/combine';
import { extrude } from '../sdf/extrude';
import { patch } from '../sdf/patch';
import { ellipsoid } from '../sdf/primitives';
import { capsule, tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';

/** Vertebra templates about the middle of the body, upright, mm; sizes of a mid-level vertebra. */
export function lumbarVertebra(): Sdf {
  const body = vertebralBody(
    [
      [17, 0],
      [13.5, 14],
      [3, 23],
      [-9, 22],
      [-15.5, 13],
      [-14.5, 0],
      [-15.5, -13],
      [-9, -22],
      [3, -23],
      [13.5, -14],
    ],
    13.2,
    2.4,
  );
  const half = union(4, lumbarArch(), superiorProcess(), inferiorProcess(), transverseProcess());
  return union(4, body, mirrorSides(half), lumbarSpinous());
}

/** Pedicle and lamina of one side. */
function lumbarArch(): Sdf {
  return union(
    4,
    tube(
      [
        [-11, 5, 14, 6.5],
        [-24, 4.5, 14.5, 5.4],
      ],
      { flat: [0, 0, 1], ratio: 0.7 },
    ),
    tube(
      [
        [-24, 4, 14, 6.5],
        [-33, -3, 8.5, 6],
        [-38, -6, 0, 6],
      ],
      { flat: [1, 0.2, 0.6], ratio: 0.55 },
    ),
  );
}

function superiorProcess(): Sdf {
  return union(
    3,
    tube(
      [
        [-23, 5, 16, 5.5],
        [-25, 13, 17, 5.5],
        [-25.5, 19, 17.5, 4],
      ],
      { flat: [0.8, 0, 0.6], ratio: 0.7 },
    ),
    ellipsoid([-29, 12, 19.5], [4.5, 5, 4]),
  );
}

function inferiorProcess(): Sdf {
  return tube(
    [
      [-30, -2, 13, 5.5],
      [-33, -11, 13, 5.2],
      [-33, -20, 12.5, 4],
    ],
    { flat: [0.8, 0, 0.6], ratio: 0.75 },
  );
}

function transverseProcess(): Sdf {
  return tube(
    [
      [-24, 4, 15, 5.5],
      [-26, 4, 27, 4.2],
      [-28, 6, 39, 3.8],
      [-29, 7, 43, 2.8],
    ],
    { flat: [1, 0, 0], ratio: 0.55 },
  );
}

function lumbarSpinous(): Sdf {
  return patch(
    [
      [
        [-36, 4, 0, 3.6],
        [-48, 2.4, 0, 2.2],
        [-60, -0.6, 0, 2.4],
      ],
      [
        [-36, -6, 0, 4.2],
        [-50, -7.4, 0, 2.2],
        [-66, -8.6, 0, 4],
      ],
      [
        [-37, -14, 0, 3.2],
        [-49, -16, 0, 2.4],
        [-61, -17.4, 0, 3.6],
      ],
    ],
    3,
  );
}

function vertebralBody(outline: [number, number][], half: number, waist: number): Sdf {
  const swell = (h: number) => -waist * Math.max(0, 1 - (h / (half - 1.5)) ** 2);
  const drum = extrude({ outline, axes: 'xzy', from: -half, to: half, round: 2, swell });
  // endplates are dished inside a raised rim
  const dish = half + 3.4;
  return subtract(4, drum, ellipsoid([0, dish, 0], [12, 5, 16]), ellipsoid([0, -dish, 0], [12, 5, 16]));
}

export function thoracicVertebra(): Sdf {
  const body = vertebralBody(
    [
      [14.5, 0],
      [11, 10],
      [2, 15],
      [-8, 14],
      [-12.5, 9],
      [-11, 0],
      [-12.5, -9],
      [-8, -14],
      [2, -15],
      [11, -10],
    ],
    9.6,
    1.8,
  );
  const arch = union(
    4,
    tube(
      [
        [-9, 4, 9, 5],
        [-20, 4, 10.5, 4.4],
      ],
      { flat: [0, 0, 1], ratio: 0.75 },
    ),
    tube(
      [
        [-19, 4, 10.5, 5],
        [-26, -2, 6, 4.8],
        [-30, -6, 0, 5],
      ],
      { flat: [1, 0.2, 0.6], ratio: 0.6 },
    ),
    tube(
      [
        [-19, 12, 11, 3.6],
        [-22, 4, 11, 4.6],
        [-25, -12, 10, 3.6],
      ],
      { flat: [1, 0, 0.2], ratio: 0.7 },
    ),
    tube([
      [-20, 3, 12, 5],
      [-27, 5, 22, 4],
      [-32, 7, 30, 4.8],
    ]),
  );
  const spinous = tube(
    [
      [-28, -4, 0, 5],
      [-40, -15, 0, 4.2],
      [-55, -29, 0, 4.2],
    ],
    { flat: [0, 0, 1], ratio: 0.6 },
  );
  return union(4, body, mirrorSides(arch), spinous);
}

export function cervicalVertebra(): Sdf {
  const body = vertebralBody(
    [
      [8.5, 0],
      [6, 9],
      [-1, 12.5],
      [-7, 10],
      [-8, 0],
      [-7, -10],
      [-1, -12.5],
      [6, -9],
    ],
    6.4,
    1,
  );
  const half = union(
    2.5,
    tube([
      [-5, 0, 9, 3.8],
      [-14, 0, 16.5, 3.8],
    ]),
    // uncinate rim
    tube([
      [3, 6.2, 10.5, 2],
      [-5, 7, 10.5, 2.2],
    ]),
    tube([
      [-3, -1, 11, 2.8],
      [2, -1, 19, 2.6],
      [-4, -2, 23.5, 3],
      [-12, -1, 19.5, 3.4],
    ]),
    tube(
      [
        [-13, 6, 17, 4.2],
        [-16.5, 0, 17, 5.2],
        [-19, -7, 17, 4.2],
      ],
      { flat: [0.9, 0.5, 0], ratio: 0.8 },
    ),
    tube(
      [
        [-17, 0, 16, 4.2],
        [-25, -1, 8, 3.8],
        [-29, -2, 0, 3.8],
      ],
      { flat: [1, 0.3, 0.6], ratio: 0.6 },
    ),
    tube([
      [-28, -2, 0, 3.8],
      [-38, -7, 1.5, 3],
      [-44, -10, 4, 2.6],
    ]),
  );
  return union(2.5, body, mirrorSides(half));
}

/** Second cervical vertebra with its peg. */
export function axisVertebra(): Sdf {
  const peg = union(
    3,
    capsule([1, 6, 0], [1, 21, 0], 5, 4.2),
    ellipsoid([-1, 9, 11], [9, 5, 8], [-18, 0, 0]),
    ellipsoid([-1, 9, -11], [9, 5, 8], [18, 0, 0]),
  );
  return union(3, cervicalVertebra(), peg);
}

/** First cervical vertebra: a ring with two thick sides that carry the skull. */
export function atlasVertebra(): Sdf {
  const half = union(
    3,
    tube(
      [
        [9, -1, 0, 3.6],
        [6, -1, 9, 3.6],
        [-1, 0, 17, 5],
        [-12, 0, 18, 3.6],
        [-23, -1, 10, 3.4],
        [-28, -1, 0, 3.8],
      ],
      { flat: [0, 1, 0], ratio: 1.1 },
    ),
    ellipsoid([-1, 0, 17], [10, 6.5, 7.5], [14, 0, 0]),
    tube([
      [-2, -1, 22, 4],
      [-4, -2, 33, 3.6],
      [-5, -2.5, 37, 2.6],
    ]),
  );
  return mirrorSides(half);
}

/** Disc below a lumbar body. */
export function lumbarDisc(): Sdf {
  return disc(-17.4, 5.2, 16.5, 22.4);
}

export function thoracicDisc(): Sdf {
  return disc(-12, 3.4, 13.4, 14.4);
}

export function cervicalDisc(): Sdf {
  return disc(-8.2, 2.6, 8.2, 11.6);
}

function disc(y: number, half: number, rx: number, rz: number): Sdf {
  const outline = [0, 45, 90, 135, 180, 225, 270, 315].map((deg): [number, number] => {
    const a = (deg * Math.PI) / 180;
    return [rx * Math.cos(a) * (deg === 180 ? 0.88 : 1), rz * Math.sin(a)];
  });
  return extrude({ outline, axes: 'xzy', from: y - half, to: y + half, round: half * 0.8 });
}
