import { union } from '../sdf/combine';
import { ellipsoid } from '../sdf/primitives';
import { tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';

/** The bar that the fingers close around, in the hand frame (mm): a point of its axis; the axis runs along x. */
export const GRIP_CENTER: Vec3 = [0, -76, -21];
export const BAR_RADIUS = 14.5;
/** Bone axes of the fingers run this far from the middle of the bar: bar, skin, half a phalanx. */
const WRAP = BAR_RADIUS + 11;

interface Finger {
  /** Middle of the knuckle row along the bar, lengths of metacarpal and phalanges, thickness. */
  readonly x: number;
  readonly metacarpal: number;
  readonly phalanges: readonly [number, number, number];
  readonly r: number;
}

const FINGERS: readonly Finger[] = [
  { x: 22, metacarpal: 63, phalanges: [40, 23, 17], r: 5.4 },
  { x: 3, metacarpal: 61, phalanges: [43, 27, 18], r: 5.4 },
  { x: -15, metacarpal: 55, phalanges: [40, 25, 18], r: 5 },
  { x: -31, metacarpal: 51, phalanges: [32, 19, 16], r: 4.6 },
];

/** Right hand closed around a bar: origin = wrist, fingers toward -y, palm toward -z, thumb toward +x. */
export function hand(): Sdf {
  return union(0.8, carpals(), ...FINGERS.map(finger), thumb());
}

function carpals(): Sdf {
  const stones: readonly (readonly [number, number, number, number, number, number])[] = [
    [12, -8, 3, 7.5, 6.5, 7],
    [0, -7, 4, 7, 6, 7.5],
    [-11, -8, 3, 6, 6, 6],
    [-14, -10, -5, 4.5, 4.5, 4.5],
    [19, -18, -1, 6.5, 6, 7],
    [10, -20, 3, 5.5, 5.5, 6],
    [1, -19, 4, 6.5, 8, 7],
    [-10, -19, 3, 6.5, 6.5, 7],
  ];
  return union(0.6, ...stones.map(([x, y, z, a, b, c]) => ellipsoid([x, y, z], [a * 1.14, b * 1.14, c * 1.14])));
}

function finger({ x, metacarpal, phalanges, r }: Finger): Sdf {
  const [, gy, gz] = GRIP_CENTER;
  const base: Vec3 = [x * 0.5, -26, 5];
  // the knuckle lies on the wrap circle, on the back of the bar
  const knuckleY = base[1] - metacarpal;
  const knuckle: Vec3 = [x, knuckleY, gz + Math.sqrt(Math.max(WRAP * WRAP - (knuckleY - gy) ** 2, 0))];
  const bones = [tube([bone(base, r * 1.2), bone(mix(base, knuckle, 0.5), r * 0.72, 1), bone(knuckle, r * 1.3)])];
  let angle = Math.atan2(gy - knuckle[1], knuckle[2] - gz);
  let from = knuckle;
  phalanges.forEach((length, i) => {
    angle += 2 * Math.asin(Math.min(0.95, length / (2 * WRAP)));
    const to: Vec3 = [x, gy - WRAP * Math.sin(angle), gz + WRAP * Math.cos(angle)];
    const near = mix(from, to, i === 0 ? 0.2 : 0.16);
    const far = mix(from, to, i === 2 ? 0.95 : 0.88);
    const thin = r * (i === 0 ? 0.68 : i === 1 ? 0.6 : 0.5);
    bones.push(
      tube([bone(near, r * (1.08 - 0.12 * i)), bone(mix(near, far, 0.5), thin), bone(far, r * (0.92 - 0.12 * i))]),
    );
    from = to;
  });
  return union(0.4, ...bones);
}

function thumb(): Sdf {
  const metacarpal = tube([
    [23, -25, -6, 6.8],
    [30, -40, -15, 4.8],
    [36, -56, -25, 6.6],
  ]);
  const proximal = tube([
    [37.5, -62, -30, 6.2],
    [36, -72, -41, 4.2],
    [33, -80, -50, 5.4],
  ]);
  const distal = tube([
    [31, -84, -54, 5.4],
    [26, -91, -58, 3.8],
    [20, -97, -60, 3.6],
  ]);
  return union(0.4, metacarpal, proximal, distal);
}

function bone(p: Vec3, r: number, lift = 0): readonly number[] {
  return [p[0], p[1], p[2] + lift, r];
}

function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
