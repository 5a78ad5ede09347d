import { Matrix4, Vector3 } from 'three';
import { segmentIndex } from '../../../model/anatomy/names';
import { FRAME_SIZE } from '../../../model/math/frame';
import type { Triple } from '../../../model/math/triple';
import type { Part } from '../../../model/mechanism/part';
import type { Repetition } from '../../../model/result';
import { setFromFrame } from '../../base/frameMatrix';
import { beam, box, type Grip, type Piece, pieceOfPart, placeAt } from '../piece';
import { legPressSled } from './legPressSled';

/** Machine around the model's parts: what carries seat, backrest, rails and sled. Trim only, it touches nobody. */
export function legPressPieces(repetition: Repetition): { pieces: Piece[]; grip: Grip | null } {
  const { parts } = repetition;
  const named = new Map(parts.map((p) => [p.name, p]));
  const seat = named.get('seat');
  const backrest = named.get('backrest');
  const rail = named.get('rail-near');
  const footplate = named.get('footplate');
  const handle = named.get('handle-near');
  const pieces: Piece[] = [];
  for (const part of parts)
    if (part !== footplate && !part.name.startsWith('handle'))
      pieces.push({ ...pieceOfPart(part), canGhost: part.material !== 'pad' });
  if (footplate && rail) pieces.push(...legPressSled(repetition, footplate, rail));
  if (rail && backrest) pieces.push(...baseAndRails(rail, backrest));
  if (seat && backrest) pieces.push(...seatFrame(seat, backrest));
  if (backrest) pieces.push(headrest(repetition, backrest));
  if (!seat || !handle) return { pieces, grip: null };
  const { bars, grip } = handles(handle, seat);
  pieces.push(...bars);
  return { pieces, grip };
}

/** Ground frame of the torso, which never moves on the machine. */
function torsoOf({ frames }: Repetition): Matrix4 {
  return setFromFrame(new Matrix4(), frames, segmentIndex('torso') * FRAME_SIZE);
}

/** Ends of a part's longest axis in its frame. */
function endsOf(part: Part): { low: Vector3; high: Vector3; along: Vector3 } {
  const place = placeAt(part.center, part.rotationXyz);
  const isBox = part.shape.kind === 'box';
  const length = part.shape.kind === 'box' ? part.shape.size[0] : part.shape.length;
  const along = new Vector3(isBox ? 1 : 0, 0, isBox ? 0 : 1).transformDirection(place);
  const center = new Vector3(...part.center);
  const [a, b] = [-1, 1].map((s) => center.clone().addScaledVector(along, (s * length) / 2));
  return a.y < b.y ? { low: a, high: b, along } : { low: b, high: a, along: along.negate() };
}

const triple = (v: Vector3, z = v.z): Triple => [v.x, v.y, z];

function baseAndRails(rail: Part, backrest: Part): Piece[] {
  const { low, high, along } = endsOf(rail);
  const under = new Vector3(along.y, -along.x, 0);
  const rear = endsOf(backrest).high.x - 0.06;
  const front = high.x + 0.02;
  const pieces: Piece[] = [];
  for (const side of [-1, 1]) {
    const z = side * Math.abs(low.z);
    const below = (v: Vector3, d: number) => triple(v.clone().addScaledVector(under, d), z);
    pieces.push(beam(below(low, 0.075), below(high, 0.075), [0.06, 0.05]));
    for (const end of [low, high]) pieces.push(beam(below(end, -0.035), below(end, 0.105), [0.06, 0.07]));
    pieces.push(beam([front - 0.05, 0.05, z], [front - 0.05, high.y - 0.11, z], [0.07, 0.06]));
    pieces.push(beam([low.x + 0.05, 0.05, z], [low.x + 0.05, low.y - 0.05, z], [0.06, 0.05]));
    pieces.push(beam([rear, 0.032, z], [front + 0.02, 0.032, z], [0.06, 0.06]));
  }
  const width = 2 * Math.abs(low.z);
  for (const x of [rear + 0.05, front - 0.05]) pieces.push(box([x, 0.03, 0], [0.06, 0.054, width], 'enamel'));
  pieces.push(box([high.x - 0.03, high.y - 0.09, 0], [0.05, 0.06, width], 'enamel'));
  return pieces;
}

/** Seat and backrest each on a steel plate, carried by posts from the base. */
function seatFrame(seat: Part, backrest: Part): Piece[] {
  const pieces: Piece[] = [];
  if (seat.shape.kind !== 'box' || backrest.shape.kind !== 'box') return pieces;
  const behind = (part: Part, distance: number, size: Triple): Piece => ({
    ...box([0, 0, 0], size, 'enamel', { round: 0.006 }),
    place: placeAt(part.center, part.rotationXyz).multiply(new Matrix4().makeTranslation(0, distance, 0)),
  });
  const [seatLength, seatDepth, seatWidth] = seat.shape.size;
  const [backLength, backDepth, backWidth] = backrest.shape.size;
  pieces.push(behind(seat, -seatDepth / 2 - 0.01, [seatLength * 0.86, 0.026, seatWidth * 0.84]));
  // the backrest's own y points away from the lifter when its x points up along the back
  const inward = new Vector3(0, 1, 0).transformDirection(placeAt(backrest.center, backrest.rotationXyz)).y > 0 ? -1 : 1;
  pieces.push(behind(backrest, inward * (backDepth / 2 + 0.012), [backLength * 0.92, 0.028, backWidth * 0.84]));
  const { low, high } = endsOf(backrest);
  for (const side of [-1, 1]) {
    const z = side * 0.15;
    const shoulder = low.clone().lerp(high, 0.8);
    pieces.push(beam([shoulder.x, 0.05, z], [shoulder.x, shoulder.y - 0.07, z], [0.05, 0.05]));
    pieces.push(
      beam([seat.center[0], 0.05, z], [seat.center[0], seat.center[1] - seatDepth / 2 - 0.02, z], [0.05, 0.05]),
    );
  }
  const rear = high.x + 0.02;
  for (const x of [high.x + 0.1, seat.center[0]]) pieces.push(box([x, 0.032, 0], [0.06, 0.056, 0.36], 'enamel'));
  pieces.push(box([(rear + seat.center[0]) / 2, 0.032, 0], [Math.abs(seat.center[0] - rear), 0.05, 0.06], 'enamel'));
  return pieces;
}

/** Back of the skull in the torso frame at the generic size, m. */
const SKULL_BACK: Triple = [-0.097, 0.6, 0];

/** A cushion that fills what is left between the backrest and the back of the head. */
function headrest(repetition: Repetition, backrest: Part): Piece {
  const scale = repetition.body.scales[segmentIndex('torso')];
  const thickness = 0.05;
  const middle = new Vector3(...SKULL_BACK).multiplyScalar(scale).add(new Vector3(-thickness / 2, 0, 0));
  const place = placeAt(backrest.center, backrest.rotationXyz).setPosition(middle.applyMatrix4(torsoOf(repetition)));
  const shape = { kind: 'box', size: [0.17 * scale, thickness, 0.27], round: 0.022 } as const;
  return { shape, finish: 'pad', place, canGhost: false };
}

/** A bar on each side of the seat, bent up from the seat's frame through the model's handle. */
function handles(near: Part, seat: Part): { bars: Piece[]; grip: Grip } {
  const { low, high, along } = endsOf(near);
  const radius = near.shape.kind === 'cylinder' ? near.shape.radius : 0.014;
  const z = Math.abs(near.center[2]);
  const foot = new Vector3(seat.center[0], seat.center[1] - 0.06, 0);
  const under = low.clone().lerp(new Vector3(foot.x, foot.y, low.z), 0.3);
  const bend = (side: number): Piece => ({
    shape: {
      kind: 'bend',
      radius,
      through: [
        [foot.x, foot.y, side * 0.14],
        [foot.x - 0.02, foot.y, side * (z - 0.03)],
        [under.x, under.y, side * z],
        triple(low, side * z),
        triple(low.clone().lerp(high, 0.5), side * z),
        triple(high, side * z),
      ],
    },
    finish: 'steel',
    place: new Matrix4(),
    canGhost: false,
  });
  return {
    bars: [bend(-1), bend(1)],
    grip: { axis: triple(along) },
  };
}
