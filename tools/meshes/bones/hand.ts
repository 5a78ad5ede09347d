import { subtract, union } from '../sdf/combine';
import { ellipsoid, sphere } from '../sdf/primitives';
import { type TubePoint, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';
import { carpals } from './carpals';
import { headOfPhalanx, lastPhalanx, phalanx } from './phalanx';

/** The bar that the fingers close around, in the hand frame (mm): a point of its axis; the axis runs along x. */
export const GRIP_CENTER: Vec3 = [0, -76, -21];
export const BAR_RADIUS = 14.5;
/** Joints of the fingers lie this far from the middle of the bar: bar, skin, half a phalanx. */
const WRAP = BAR_RADIUS + 11;

export interface Finger {
  /** Base of the metacarpal, and place of the knuckle along the bar. */
  readonly base: Vec3;
  readonly x: number;
  /** From the base to the middle of the knuckle. */
  readonly metacarpal: number;
  /** Between the middles of the joints; the last one to the tip. */
  readonly phalanges: readonly [number, number, number];
  readonly r: number;
}

export const FINGERS: readonly Finger[] = [
  { base: [11.5, -28, 3], x: 22, metacarpal: 61, phalanges: [40, 23, 17], r: 5.4 },
  { base: [2.4, -30, 3.6], x: 3, metacarpal: 57, phalanges: [43, 27, 18], r: 5.4 },
  { base: [-6.4, -28, 3], x: -15, metacarpal: 53, phalanges: [40, 25, 18], r: 5 },
  { base: [-13.6, -26, 1.6], x: -31, metacarpal: 51, phalanges: [32, 19, 16], r: 4.6 },
];

/** Right hand closed around a bar: origin = wrist, fingers toward -y, palm toward -z, thumb toward +x. */
export function hand(): Sdf {
  return union(0.2, carpals(), ...FINGERS.map(finger), thumb());
}

/** Middles of a finger's joints from the knuckle on, then its tip: around the bar. */
export function jointsOf({ base, x, metacarpal, phalanges }: Finger): Vec3[] {
  const [, gy, gz] = GRIP_CENTER;
  // the knuckle lies on the wrap circle, on the back of the bar
  const knuckleY = base[1] - metacarpal;
  const knuckle: Vec3 = [x, knuckleY, gz + Math.sqrt(Math.max(WRAP * WRAP - (knuckleY - gy) ** 2, 0))];
  let angle = Math.atan2(gy - knuckle[1], knuckle[2] - gz);
  const rest = phalanges.map((length): Vec3 => {
    angle += 2 * Math.asin(Math.min(0.95, length / (2 * WRAP)));
    return [x, gy - WRAP * Math.sin(angle), gz + WRAP * Math.cos(angle)];
  });
  return [knuckle, ...rest];
}

function finger(one: Finger): Sdf {
  const { base, r } = one;
  const [knuckle, ...ends] = jointsOf(one);
  const bones = [metacarpalBone(base, knuckle, r)];
  let from = knuckle;
  let socket = r * HEAD;
  ends.forEach((to, i) => {
    const size = r * (1 - 0.13 * i);
    const bone = { from, to, r: size, socket, across: ACROSS };
    bones.push(i === 2 ? lastPhalanx(bone) : phalanx(bone));
    socket = headOfPhalanx(size);
    from = to;
  });
  return union(0.2, ...bones);
}

/** Radius of a knuckle against the finger's thickness. */
const HEAD = 1.24;
/** Fingers bend about x. */
const ACROSS: Vec3 = [1, 0, 0];

/** Broad base, slender shaft that bows to the back of the hand, round head with a knob on either side. */
function metacarpalBone(base: Vec3, knuckle: Vec3, r: number): Sdf {
  const at = (t: number, radius: number, broad: number, lift: number): TubePoint => {
    const [x, y, z] = mix(base, knuckle, t);
    return [x, y, z + lift, r * radius, broad];
  };
  const shaft = tube(
    [
      at(0, 1.2, 0.92, 0),
      at(0.12, 1.06, 0.9, 0.4),
      at(0.34, 0.7, 0.94, 1.6),
      at(0.6, 0.66, 1, 1.8),
      at(0.86, 0.9, 1.1, 0.4),
    ],
    { flat: ACROSS },
  );
  const [x, y, z] = knuckle;
  const head = r * HEAD;
  const round = ellipsoid(knuckle, [head * 0.92, head, head]);
  const knob = (side: 1 | -1) =>
    ellipsoid([x + side * head * 0.72, y + head * 0.5, z + 0.8], [r * 0.34, r * 0.5, r * 0.5]);
  return union(1.6, union(2.4, shaft, round), knob(1), knob(-1));
}

/** Knuckle, joint and tip of the thumb: over the bar, so that the tip lies on the fingers. */
export const THUMB: readonly [Vec3, Vec3, Vec3] = [
  [37, -55, -27],
  [33.5, -79, -48],
  [18, -95, -53],
];

/** From the saddle of the trapezium on. */
function thumb(): Sdf {
  const [knuckle, joint, tip] = THUMB;
  const head = 7;
  const metacarpal = union(
    2.4,
    tube([
      [25, -25, -8.4, 7.6],
      [27.4, -31, -12, 6],
      [31.6, -42, -18, 4.8],
      [35.4, -51, -24, 6],
    ]),
    sphere(knuckle, head),
  );
  const r = 6;
  return union(
    0.2,
    subtract(0.8, metacarpal, sphere([20.6, -18.6, -5.6], 8)),
    phalanx({ from: knuckle, to: joint, r, socket: head, across: ACROSS }),
    lastPhalanx({ from: joint, to: tip, r: r * 0.94, socket: headOfPhalanx(r), across: ACROSS }),
  );
}

function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
