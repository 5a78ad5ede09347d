import { subtract, union } from '../sdf/combine';
import { sphere } from '../sdf/primitives';
import { type TubePoint, tube } from '../sdf/tube';
import type { Sdf, Vec3 } from '../sdf/types';

/** Cartilage on both sides of a joint, mm. */
const GAP = 1.2;
/** Radius of a phalanx's head against its thickness. */
const HEAD = 0.84;

/** One bone of a finger or toe. */
export interface Phalanx {
  /** Middles of the joints at its ends, or the tip. */
  readonly from: Vec3;
  readonly to: Vec3;
  /** Thickness. */
  readonly r: number;
  /** Radius of the head that its base turns on. */
  readonly socket: number;
  /** Axis of the joints: these bones are broader along it than they are deep. */
  readonly across: Vec3;
}

export const headOfPhalanx = (r: number): number => r * HEAD;

/** Base hollowed for the head before it, waist, and a head like a pulley: two rolls with a groove between. */
export function phalanx(bone: Phalanx): Sdf {
  const { to, r, across } = bone;
  const head = headOfPhalanx(r);
  const shaft = sweep(bone, [
    [0, 1.1, 1.16],
    [0.14, 0.96, 1.14],
    [0.5, 0.64, 1.16],
    [0.82, 0.7, 1.22],
    [0.94, 0.74, 1.16],
  ]);
  const roll = (side: 1 | -1) => sphere(along(to, across, side * head * 0.52), head);
  return hollow(bone, union(1.4, shaft, union(0.8, roll(1), roll(-1))));
}

/** Base, thin neck, and the flat tuft under the nail. */
export function lastPhalanx(bone: Phalanx): Sdf {
  return hollow(
    bone,
    sweep(bone, [
      [0, 1.02, 1.24],
      [0.2, 0.8, 1.16],
      [0.64, 0.52, 1.2],
      [0.86, 0.56, 1.6],
      [0.96, 0.46, 1.8],
    ]),
  );
}

/** Share of the length beyond the joint, radius against the thickness, breadth against depth. */
type Station = readonly [number, number, number];

function sweep({ from, to, r, socket, across }: Phalanx, stations: readonly Station[]): Sdf {
  const start = (socket + GAP + r * 0.3) / Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const points = stations.map(([share, radius, breadth]): TubePoint => {
    const t = start + (1 - start) * share;
    return [...from.map((v, i) => v + (to[i] - v) * t), r * radius, breadth];
  });
  return tube(points, { flat: across });
}

function hollow({ from, socket }: Phalanx, bone: Sdf): Sdf {
  return subtract(0.8, bone, sphere(from, socket + GAP));
}

function along([x, y, z]: Vec3, [a, b, c]: Vec3, by: number): Vec3 {
  return [x + a * by, y + b * by, z + c * by];
}
