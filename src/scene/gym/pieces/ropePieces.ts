import { Matrix4, Vector3 } from 'three';
import type { Triple } from '../../../model/math/triple';
import type { Part } from '../../../model/mechanism/part';
import type { Repetition } from '../../../model/result';
import { type Grip, type Piece, placeAt, rod } from '../piece';

/** Way from the little finger to the thumb in the rope's frame: across the pull, leaning back to the lifter. */
const ACROSS: Triple = [-0.57, 0.82, 0];

/** Thumbs forward, the rope's ends in the fists. */
export const ROPE_GRIP: Grip = { axis: ACROSS, mover: 'rope' };

/** The rope's two strands through the fists, knobs at their ends, a hook, and the cable to the pulley. */
export function ropePieces(part: Part, { hands, parts }: Repetition): Piece[] {
  if (part.shape.kind !== 'cylinder' || !hands) return [];
  const { mover } = part;
  const { radius, length } = part.shape;
  const aside = hands[2];
  const along = (d: number, z: number): Triple => [ACROSS[0] * d, ACROSS[1] * d, z];
  const strand = (side: number): Piece => ({
    shape: {
      kind: 'bend',
      radius,
      through: [
        along(0.085, side * aside),
        along(0, side * aside),
        along(-0.055, side * aside),
        [0.4 * length, -0.035, side * aside * 0.8],
        [0.75 * length, -0.008, side * aside * 0.4],
        [length, 0, side * radius * 0.6],
      ],
    },
    finish: 'rope',
    place: new Matrix4(),
    mover,
    canGhost: false,
  });
  const knob = (side: number): Piece => ({
    ...rod(along(0.06, side * aside), along(0.1, side * aside), radius * 1.5, { finish: 'rubber' }),
    mover,
    canGhost: false,
  });
  const hook = rod([length - 0.02, 0, 0], [length + 0.05, 0, 0], 0.014, { finish: 'steel', mover, canGhost: false });
  return [strand(1), strand(-1), knob(1), knob(-1), hook, ...cable(part, parts, length + 0.05)];
}

/** Where the cable leaves the pulley, from its axis in radii: forward and below, toward the lifter's hands. */
const LEAVES: readonly [number, number] = [0.6, -0.8];

/** From the hook to the rim of the pulley, as long as that is. */
function cable({ mover }: Part, parts: readonly Part[], from: number): Piece[] {
  const pulley = parts.find((p) => p.name === 'pulley');
  if (pulley?.shape.kind !== 'cylinder') return [];
  const [x, y, z] = new Vector3(...pulley.center)
    .add(new Vector3(LEAVES[0], LEAVES[1], 0).multiplyScalar(pulley.shape.radius * 0.9))
    .toArray();
  return [
    {
      shape: { kind: 'cylinder', radius: CABLE_RADIUS, length: 1 },
      finish: 'steel',
      place: placeAt([from, 0, 0]),
      mover,
      canGhost: false,
      until: [x, y, z],
    },
  ];
}

/** Of the coated steel cable, m; a real one has half of it, too thin to see. */
export const CABLE_RADIUS = 0.005;
