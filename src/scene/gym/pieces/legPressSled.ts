import { Matrix4, Vector3 } from 'three';
import { RAIL } from '../../../model/exercise/equipment/legPressParts';
import type { Triple } from '../../../model/math/triple';
import type { Part } from '../../../model/mechanism/part';
import type { Repetition } from '../../../model/result';
import { setFromFrame } from '../../base/frameMatrix';
import { beam, box, type Piece, pieceOfPart, placeAt, rod } from '../piece';
import { platesFor, weightPlates } from './weightPlates';

/** Distances behind the footplate along the rail: ends of the carriage, its two sleeves, the horns for the plates. m. */
const BEHIND = { from: 0.06, to: 0.42, sleeves: [0.12, 0.36], horn: 0.29 } as const;
/** Horns end this far from the midline; plates begin this far beside the rails. */
const HORN_END = 0.74;
const BESIDE = 0.06;
/** Ribs across the deck, at every ten centimeters of foot height. m. */
const TREAD = { every: 0.1, width: 0.006, height: 0.004 } as const;
/** Length of a horn for plates. */
export const HORN_ROOM = HORN_END - RAIL.aside - BESIDE;

/** The footplate with its deck, the carriage on the rails, horns and the plates loaded on them. */
export function legPressSled(repetition: Repetition, footplate: Part, rail: Part): Piece[] {
  if (footplate.shape.kind !== 'box' || rail.shape.kind !== 'cylinder') return [pieceOfPart(footplate)];
  const { mover } = footplate;
  const [length, thickness, width] = footplate.shape.size;
  const [x, y] = footplate.center;
  const at = railInSled(repetition, rail);
  const railZ = Math.abs(rail.center[2]);
  const top = y + thickness / 2;
  const deck = box([x, top - 0.0015, 0], [length - 0.05, 0.004, width - 0.05], 'deck', { mover, round: 0.001 });
  const pieces: Piece[] = [{ ...pieceOfPart(footplate, 0.008), finish: 'enamel', isStoodOn: true }, deck];
  for (let i = Math.ceil((x - length / 2) / TREAD.every); i * TREAD.every < x + length / 2; i++)
    pieces.push(
      box([i * TREAD.every, top, 0], [TREAD.width, TREAD.height, width - 0.1], 'rubber', { mover, round: 0, on: deck }),
    );
  for (const side of [-1, 1]) {
    const z = side * railZ;
    for (const d of BEHIND.sleeves)
      pieces.push(rod(at(d - 0.055, 0, z), at(d + 0.055, 0, z), rail.shape.radius + 0.02, { finish: 'enamel', mover }));
    pieces.push(beam(at(BEHIND.from, 0.06, z), at(BEHIND.to, 0.06, z), [0.06, 0.05], { mover }));
    // a strut from the carriage's end up to the plate, and a post for the horn
    pieces.push(beam(at(BEHIND.to - 0.03, 0.07, z), [x + 0.1, y - 0.02, z], [0.05, 0.04], { mover }));
    pieces.push(beam(at(BEHIND.horn, 0.07, z), at(BEHIND.horn, 0.24, z), [0.06, 0.045], { mover }));
    const [hornX, hornY] = at(BEHIND.horn, 0.22, 0);
    pieces.push(
      rod([hornX, hornY, side * (railZ - 0.03)], [hornX, hornY, side * HORN_END], 0.025, { finish: 'steel', mover }),
    );
  }
  pieces.push(
    rod(at(BEHIND.to - 0.05, 0.06, -railZ), at(BEHIND.to - 0.05, 0.06, railZ), 0.026, { finish: 'enamel', mover }),
  );
  const [hornX, hornY] = at(BEHIND.horn, 0.22, 0);
  const plates = platesFor(repetition.settings.load / 2, HORN_ROOM);
  pieces.push(...weightPlates(mover, plates, [hornX, hornY], railZ + BESIDE).pieces);
  return pieces;
}

/** Points of the sled's frame by their distance up the rail from the plate, and square from the rails toward the lifter. */
function railInSled({ movers }: Repetition, rail: Part): (d: number, lift: number, z: number) => Triple {
  const sledFromGround = setFromFrame(new Matrix4(), movers.sled).invert();
  const place = placeAt(rail.center, rail.rotationXyz);
  const along = new Vector3(0, 0, 1).transformDirection(place);
  if (along.y < 0) along.negate();
  along.transformDirection(sledFromGround).setZ(0).normalize();
  const lifted = new Vector3(-along.y, along.x, 0);
  const center = new Vector3(...rail.center).applyMatrix4(sledFromGround);
  // where the rail passes the sled's origin
  const foot = lifted.clone().multiplyScalar(center.dot(lifted));
  return (d, lift, z) => [foot.x + along.x * d + lifted.x * lift, foot.y + along.y * d + lifted.y * lift, z];
}
