import { mirrorSides, union } from '../sdf/combine';
import { patch } from '../sdf/patch';
import { type TubePoint, tube } from '../sdf/tube';
import type { Sdf } from '../sdf/types';
import { vertebra } from './spine';

interface Rib {
  /** Half width of the pair (mm) and where the bone ends in front or, for the last two, at the side. */
  readonly width: number;
  readonly end: readonly [number, number, number];
}

/** Right ribs 1 to 12 in the torso frame, mm: bone ends where the cartilage begins. */
const RIBS: readonly Rib[] = [
  { width: 60, end: [20, 372, 36] },
  { width: 84, end: [40, 351, 48] },
  { width: 101, end: [54, 325, 54] },
  { width: 113, end: [66, 298, 60] },
  { width: 121, end: [75, 270, 67] },
  { width: 126, end: [80, 243, 76] },
  { width: 129, end: [79, 216, 86] },
  { width: 131, end: [68, 190, 99] },
  { width: 130, end: [50, 168, 109] },
  { width: 125, end: [26, 150, 115] },
  { width: 114, end: [-20, 136, 107] },
  { width: 92, end: [-50, 140, 82] },
];

const STEPS = 9;

/** Center line of a right rib from its head to its front end: half an oval that drops forward. */
function ribLine(number: number): TubePoint[] {
  const { width, end } = RIBS[number - 1];
  const { center, scale } = vertebra(`T${number}`);
  const [x, y] = center;
  const radius = number === 1 ? 5.2 : number > 10 ? 4.2 : 5;
  const back = x - 40 * scale - (number > 3 && number < 10 ? 6 : 2);
  const squareness = 0.8;
  const turn = Math.PI - Math.asin(Math.min(0.999, (end[2] / width) ** (1 / squareness)));
  const isFloating = number > 10;
  const last = isFloating ? Math.PI / 2 + 0.12 : turn;
  const reach = (end[0] - back) / (1 - Math.cos(last));
  const first = Math.asin((44 / width) ** (1 / squareness));
  const line: TubePoint[] = [
    [x - 11 * scale, y + 4, 13 * scale, radius * 0.9],
    [x - 22 * scale, y + 6, 21 * scale, radius * 0.8],
    [x - 30 * scale, y + 5, 31 * scale, radius * 0.95],
  ];
  for (let s = 0; s <= STEPS; s++) {
    const t = s / STEPS;
    const a = first + (last - first) * t;
    const drop = (y + 3 - end[1]) * t ** 1.12;
    line.push([back + reach * (1 - Math.cos(a)), y + 3 - drop, width * Math.sin(a) ** squareness, radius]);
  }
  return line;
}

/** One right rib. */
export function rib(number: number): Sdf {
  const flat = number === 1 ? ([0, 1, 0.1] as const) : ([0.1, 1, 0.15] as const);
  return tube(ribLine(number), { flat, ratio: number === 1 ? 0.55 : 1.35, steps: 4 });
}

export function sternum(): Sdf {
  const manubrium = patch(
    [
      [
        [27, 376, 0, 5],
        [26, 379, 14, 5],
        [24, 378, 25, 5],
      ],
      [
        [33, 362, 0, 5],
        [32, 362, 15, 5],
        [29, 360, 25, 4.6],
      ],
      [
        [43, 342, 0, 5],
        [43, 342, 11, 5],
        [42, 342, 16, 4.4],
      ],
    ],
    3,
  );
  const body = patch(
    [
      [
        [44, 339, 0, 5],
        [44, 339, 9, 4.6],
        [43.5, 339, 14, 4],
      ],
      [
        [56, 308, 0, 4.6],
        [56, 308, 10, 4.4],
        [55, 308, 15, 4],
      ],
      [
        [66, 276, 0, 4.6],
        [66, 276, 12, 4.4],
        [65, 276, 18, 4],
      ],
      [
        [73, 250, 0, 4.4],
        [73, 250, 9, 4],
        [73, 251, 14, 3.6],
      ],
    ],
    3,
  );
  const xiphoid = tube(
    [
      [74, 249, 0, 5.4],
      [76, 234, 0, 4.4],
      [75, 220, 0, 2.6],
    ],
    { flat: [1, 0, 0], ratio: 0.55 },
  );
  return mirrorSides(union(3, manubrium, body, xiphoid));
}

/** Where cartilages 1 to 7 reach the sternum. */
const STERNAL_NOTCHES: readonly (readonly [number, number, number])[] = [
  [28, 366, 25],
  [43, 341, 16],
  [51, 320, 15],
  [59, 297, 16],
  [65, 277, 18],
  [69, 262, 16],
  [72, 252, 13],
];

/** Cartilages 8 to 10 lean on the one above: a point on the way and where they end. */
const FALSE_RIB_ENDS = [
  [
    [78, 194, 80],
    [79, 208, 60],
  ],
  [
    [66, 175, 97],
    [75, 193, 83],
  ],
  [
    [48, 157, 108],
    [63, 173, 99],
  ],
] as const;

/** Right costal cartilages. */
export function cartilages(): Sdf {
  const parts: Sdf[] = [];
  for (let n = 1; n <= 7; n++) {
    const [e, s] = [RIBS[n - 1].end, STERNAL_NOTCHES[n - 1]];
    const sag = n < 4 ? 0 : (n - 3) * 5.5;
    parts.push(
      tube(
        [
          [...e, 5],
          [(e[0] + s[0]) / 2 + 4, (e[1] + s[1]) / 2 - sag, (e[2] + s[2]) / 2 + 2, 5.2],
          [...s, 4.8],
        ],
        { flat: [0, 1, 0], ratio: 1.2 },
      ),
    );
  }
  for (const [e, middle, to] of FALSE_RIB_ENDS.map((ends, i) => [RIBS[7 + i].end, ...ends]))
    parts.push(
      tube([
        [...e, 4.8],
        [...middle, 4.6],
        [...to, 4.4],
      ]),
    );
  return union(3, ...parts);
}
