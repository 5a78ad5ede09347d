import type { Copy } from '../mesh/join';
import type { Vec3 } from '../sdf/types';
import { BACK_IN_PELVIS } from './frames';

export type VertebraKind = 'lumbar' | 'thoracic' | 'cervical' | 'axis' | 'atlas';

/** One vertebra at rest in the torso frame: middle of its body (mm), tilt (positive backward), size. */
export interface Vertebra {
  readonly name: string;
  readonly center: Vec3;
  readonly tiltDeg: number;
  readonly kind: VertebraKind;
  readonly scale: number;
}

/** Lordosis and kyphosis of a standing adult between the sacral endplate and the C7 marker. */
const ROWS: readonly [name: string, x: number, y: number, tiltDeg: number, kind: VertebraKind, scale: number][] = [
  ['L5', 11, 7, -24, 'lumbar', 1.0],
  ['L4', 19, 40.5, -12, 'lumbar', 1.0],
  ['L3', 21.5, 75, -2, 'lumbar', 0.98],
  ['L2', 18.5, 109, 7, 'lumbar', 0.95],
  ['L1', 11, 142, 13, 'lumbar', 0.92],
  ['T12', 1.5, 173, 15, 'thoracic', 1.2],
  ['T11', -7, 201, 16, 'thoracic', 1.14],
  ['T10', -16, 227.5, 16, 'thoracic', 1.1],
  ['T9', -24.5, 253, 14, 'thoracic', 1.06],
  ['T8', -32, 277.5, 12, 'thoracic', 1.02],
  ['T7', -38, 301.5, 9, 'thoracic', 1.0],
  ['T6', -42.5, 325, 5, 'thoracic', 0.98],
  ['T5', -44.5, 348, 0, 'thoracic', 0.95],
  ['T4', -44, 370.5, -5, 'thoracic', 0.93],
  ['T3', -41, 392.5, -11, 'thoracic', 0.91],
  ['T2', -36, 413.5, -16, 'thoracic', 0.91],
  ['T1', -29.5, 433.5, -19, 'thoracic', 0.94],
  ['C7', -22.5, 451.5, -21, 'cervical', 1.06],
  ['C6', -16, 467.5, -19, 'cervical', 1.0],
  ['C5', -10.5, 483, -15, 'cervical', 0.97],
  ['C4', -6.5, 498, -9, 'cervical', 0.95],
  ['C3', -4.5, 513, -3, 'cervical', 0.94],
  ['C2', -4, 528.5, 2, 'axis', 0.95],
  ['C1', -4, 546, 3, 'atlas', 1.0],
];

const SPINE = ROWS.map(
  ([name, x, y, tiltDeg, kind, scale]): Vertebra => ({ name, center: [x, y, 0], tiltDeg, kind, scale }),
);

export function vertebra(name: string): Vertebra {
  const found = SPINE.find((v) => v.name === name);
  if (!found) throw new Error(`vertebra ${name} is not in the table`);
  return found;
}

const MM = 0.001;

/** Copies of a vertebra template for all vertebrae of a kind, in the torso frame (m). */
export function copiesOf(kind: VertebraKind): Copy[] {
  return SPINE.filter((v) => v.kind === kind).map((v) => ({
    scale: v.scale,
    turnZDeg: v.tiltDeg,
    to: [v.center[0] * MM, v.center[1] * MM, 0],
  }));
}

/**
 * How much of the turn of the torso on the pelvis a lumbar vertebra takes: `position` blends its place between riding on
 * the pelvis and riding on the torso, `rotation` likewise its turn. Own derivation: half of a rigid swing about the back
 * joint plus half of the elastic line with clamped ends, s (1 - k) + k (2 s² - s³) over the lumbar height, k = 1/2.
 */
export function lumbarShare(name: string): { position: number; rotation: number } {
  const low = -13.5;
  const high = (vertebra('L1').center[1] + vertebra('T12').center[1]) / 2;
  const s = (vertebra(name).center[1] - low) / (high - low);
  return { position: 0.5 + 0.5 * (2 * s - s * s), rotation: 0.5 + 0.5 * (4 * s - 3 * s * s) };
}

/** Rest place of a lumbar vertebra in the pelvis frame, m. */
export function lumbarInPelvis(name: string): Vec3 {
  const { center } = vertebra(name);
  return [(center[0] + BACK_IN_PELVIS[0]) * MM, (center[1] + BACK_IN_PELVIS[1]) * MM, 0];
}
