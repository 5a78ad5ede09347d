import { Box3, Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { FRAME_SIZE, type Frames } from '../../model/math/frame';
import type { Triple } from '../../model/math/triple';
import type { Part, PartShape } from '../../model/mechanism/part';
import type { Repetition } from '../../model/result';
import { setFromFrame } from '../base/frameMatrix';
import { type Instant, valueAt } from '../base/instant';

/** Surface of a piece; colors and gloss in finishes.ts. */
export type Finish = 'pad' | 'steel' | 'enamel' | 'rubber' | 'wood' | 'rope' | 'brass' | 'foam' | 'deck';

export type PieceShape =
  | { readonly kind: 'box'; readonly size: Triple; readonly round: number }
  | { readonly kind: 'cylinder'; readonly radius: number; readonly length: number }
  /** Cylinder with half-spherical ends, `length` without them. */
  | { readonly kind: 'capsule'; readonly radius: number; readonly length: number }
  /** Weight plate, turned profile, axis along z. A face that lies against another plate is left out. */
  | {
      readonly kind: 'plate';
      readonly radius: number;
      readonly length: number;
      readonly covered?: readonly PlateFace[];
    }
  | { readonly kind: 'ring'; readonly radius: number; readonly thickness: number }
  /** Bent bar through points of its own frame. */
  | { readonly kind: 'bend'; readonly radius: number; readonly through: readonly Triple[] };

/** Toward + and − z. */
export type PlateFace = 'front' | 'back';

/** One drawn body of the gym: a part of the model, or trim that follows from one. */
export interface Piece {
  readonly shape: PieceShape;
  readonly finish: Finish;
  /** In the mover's frame, or in ground. */
  readonly place: Matrix4;
  readonly mover?: string;
  /** Hangs on the cable: rises by the repetition's travel. */
  readonly isHung?: boolean;
  /** May stand between the camera and hip, knee or chest; before the buttock anything may. */
  readonly canGhost: boolean;
  /** Somebody stands on it, though it is of what frames are made of. */
  readonly isStoodOn?: boolean;
  /** What it is a line on: it fades with that. */
  readonly on?: Piece;
  /** A shape of unit length along its z that is stretched from the place's origin to this ground point. */
  readonly until?: Triple;
}

/** How the right hand lies around what it holds; the left one mirrors it. Where it holds it is the model's. */
export interface Grip {
  /** Direction of the bar, from the little finger to the thumb, in the mover's frame or in ground; null where nothing is held. */
  readonly axis: Triple | null;
  readonly mover?: string;
}

export function placeAt(center: Triple, rotationXyz: Triple = [0, 0, 0]): Matrix4 {
  const turn = new Quaternion().setFromEuler(new Euler(...rotationXyz, 'XYZ'));
  return new Matrix4().compose(new Vector3(...center), turn, new Vector3(1, 1, 1));
}

/** Height of a rectangular section, in the sagittal plane, and its depth along z, m. */
type Section = readonly [height: number, depth: number];

/** A beam of rectangular section from `a` to `b`. */
export function beam(a: Triple, b: Triple, [height, depth]: Section, more: Partial<Piece> = {}): Piece {
  const from = new Vector3(...a);
  const to = new Vector3(...b);
  const length = from.distanceTo(to);
  const turn = new Quaternion().setFromUnitVectors(new Vector3(1, 0, 0), to.clone().sub(from).normalize());
  const place = new Matrix4().compose(from.lerp(to, 0.5), turn, new Vector3(1, 1, 1));
  return {
    shape: { kind: 'box', size: [length, height, depth], round: 0.008 },
    finish: 'enamel',
    place,
    canGhost: true,
    ...more,
  };
}

export function box(
  center: Triple,
  size: Triple,
  finish: Finish,
  more: Partial<Piece> & { round?: number } = {},
): Piece {
  const { round = 0.01, ...rest } = more;
  return { shape: { kind: 'box', size, round }, finish, place: placeAt(center), canGhost: true, ...rest };
}

/** A cylinder from `a` to `b`. */
export function rod(a: Triple, b: Triple, radius: number, rest: Pick<Piece, 'finish'> & Partial<Piece>): Piece {
  const from = new Vector3(...a);
  const to = new Vector3(...b);
  const length = from.distanceTo(to);
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 0, 1), to.clone().sub(from).normalize());
  const place = new Matrix4().compose(from.lerp(to, 0.5), turn, new Vector3(1, 1, 1));
  return { shape: { kind: 'cylinder', radius, length }, place, canGhost: true, ...rest };
}

const FINISH_OF: Record<Part['material'], Finish> = {
  pad: 'pad',
  steel: 'enamel',
  rail: 'steel',
  plate: 'rubber',
  rubber: 'foam',
  wood: 'wood',
  rope: 'rope',
};

/** The plain drawing of a part, for those nobody knows how to draw richer. */
export function pieceOfPart(part: Part, round = part.material === 'pad' ? 0.034 : 0.01): Piece {
  return {
    shape: pieceShape(part.shape, part.material, round),
    finish: FINISH_OF[part.material],
    place: placeAt(part.center, part.rotationXyz),
    mover: part.mover,
    canGhost: true,
  };
}

function pieceShape(shape: PartShape, material: Part['material'], round: number): PieceShape {
  if (shape.kind === 'box') return { ...shape, round };
  return { ...shape, kind: material === 'plate' ? 'plate' : 'cylinder' };
}

const groundFromMover = new Matrix4();
const end = new Vector3();
const start = new Vector3();
const stretch = new Vector3();
const turn = new Quaternion();
const Z = new Vector3(0, 0, 1);

/** Where an instant has brought what a piece rides on. */
export interface Ride {
  /** Frame of the piece's mover from number `f` on; none: the piece stands in ground. */
  readonly frame: Frames | undefined;
  readonly f: number;
  /** How far the cable has been pulled, m. */
  readonly travel: number;
}

/** What a piece rides on at a sample of the repetition. */
export function rideAt(
  { movers, travel }: Pick<Repetition, 'movers' | 'travel'>,
  { mover }: Piece,
  sample: number,
): Ride {
  return { frame: mover ? movers[mover] : undefined, f: sample * FRAME_SIZE, travel: travel[sample] };
}

/** What a piece rides on at the instant; the same object at every call, to be read at once. */
export function rideNow(instant: Instant, { mover }: Pick<Piece, 'mover'>): Ride {
  ride.frame = mover ? instant.movers.get(mover) : undefined;
  ride.travel = valueAt(instant, instant.repetition.travel);
  return ride;
}

const ride: { -readonly [K in keyof Ride]: Ride[K] } = { frame: undefined, f: 0, travel: 0 };

/** Writes where a piece is in ground. */
export function placePiece(out: Matrix4, piece: Piece, { frame, f, travel }: Ride): Matrix4 {
  out.copy(piece.place);
  if (frame) out.premultiply(setFromFrame(groundFromMover, frame, f));
  if (piece.isHung) out.elements[13] += travel;
  if (!piece.until) return out;
  start.setFromMatrixPosition(out);
  end.set(...piece.until).sub(start);
  stretch.set(1, 1, end.length());
  start.addScaledVector(end, 0.5);
  return out.compose(start, turn.setFromUnitVectors(Z, end.normalize()), stretch);
}

/** Box around a shape in its own frame. */
export function pieceBounds(shape: PieceShape): Box3 {
  const half = (x: number, y: number, z: number): Box3 => new Box3(new Vector3(-x, -y, -z), new Vector3(x, y, z));
  switch (shape.kind) {
    case 'box':
      return half(shape.size[0] / 2, shape.size[1] / 2, shape.size[2] / 2);
    case 'bend':
      return new Box3().setFromPoints(shape.through.map((p) => new Vector3(...p))).expandByScalar(shape.radius);
    case 'ring':
      return half(shape.radius, shape.radius, 0.001);
    case 'capsule':
      return half(shape.radius, shape.radius, shape.length / 2 + shape.radius);
    default:
      return half(shape.radius, shape.radius, shape.length / 2);
  }
}
