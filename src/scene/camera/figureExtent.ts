import { Matrix4, Vector3 } from 'three';
import { SEGMENT_COUNT, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { BODY_OUTLINE, type Limb, limbEnds } from '../base/bodyOutline';
import { createInstant, type Instant, setInstant } from '../base/instant';
import { HIP } from '../base/landmarks';
import { ROUGH_ARM } from '../figure/bones';
import { carry } from '../figure/carriers';
import { gymPieces } from '../gym/gymPieces';
import { type Grip, type Piece, type PieceShape, pieceBounds, placePiece, rideAt } from '../gym/piece';

/** Hip center of the extended end, which a figure's points are told from; m in ground. */
export function anchorOf(repetition: Repetition): Vector3 {
  const f = middleOf(repetition) * SEGMENT_COUNT * FRAME_SIZE + HIP;
  return new Vector3(repetition.frames[f], repetition.frames[f + 1], 0);
}

const middleOf = ({ sampleCount }: Repetition): number => (sampleCount - 1) / 2;

/** A convex body of the figure or its equipment at one instant: it lies between balls. */
export interface Hull {
  /** Middles of the balls, m, relative to the anchor. */
  readonly points: readonly Vector3[];
  /** Their radii, m; none: points. */
  readonly radii?: readonly number[];
  /** Of the figure, of equipment that it touches or that loads it, or of what only carries and loads the equipment. */
  readonly kind: 'figure' | 'equipment' | 'trim';
}

/** Everything that is seen of a repetition, at instants from the bottom to the top; the way down passes the same ones. */
export function hullsOf(repetition: Repetition): Hull[] {
  const anchor = anchorOf(repetition);
  const { pieces, grip } = gymPieces(repetition);
  const isMoved = (piece: Piece): boolean => piece.mover !== undefined || piece.isHung === true;
  const standing = pieces.filter((piece) => !isMoved(piece));
  const moved = pieces.filter(isMoved);
  const instant = createInstant(repetition);
  const hulls = standing.map((piece) => pieceHull(repetition, piece, 0));
  for (const share of SHARES) {
    const sample = Math.round(share * middleOf(repetition));
    setInstant(instant, repetition, repetition.fraction[sample]);
    hulls.push(...moved.map((piece) => pieceHull(repetition, piece, sample)), ...figureHulls(instant, grip));
  }
  for (const { points } of hulls) for (const point of points) point.sub(anchor);
  return hulls;
}

/** Shares of the way up that are looked at. */
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

function pieceHull(repetition: Repetition, piece: Piece, sample: number): Hull {
  const place = new Matrix4();
  placePiece(place, piece, rideAt(repetition, piece, sample));
  const points = outline(piece.shape).map((p) => p.applyMatrix4(place));
  return { points, kind: isTrim(piece, repetition) ? 'trim' : 'equipment' };
}

/** Touched or held are pads, plates under the feet, handles, ropes, and a bar with its load; the rest tells as much cut off. */
function isTrim({ shape, finish, mover, isStoodOn }: Piece, { parts }: Repetition): boolean {
  const isBar = mover !== undefined && parts.some(({ name }) => name === 'bar');
  return !(isBar || isStoodOn || TOUCHED.has(finish) || shape.kind === 'bend');
}

const TOUCHED: ReadonlySet<Piece['finish']> = new Set(['pad', 'rope', 'wood']);

/** Directions around a disc. */
const AROUND = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);

/** Points of a piece, own frame, beyond which nothing of it reaches: corners, of round pieces two rims. */
function outline(shape: PieceShape): Vector3[] {
  const { min, max } = pieceBounds(shape);
  if (shape.kind === 'cylinder' || shape.kind === 'plate')
    return AROUND.flatMap((angle) => {
      const [x, y] = [max.x * Math.cos(angle), max.y * Math.sin(angle)];
      return [new Vector3(x, y, min.z), new Vector3(x, y, max.z)];
    });
  return [0, 1, 2, 3, 4, 5, 6, 7].map(
    (corner) => new Vector3(corner & 1 ? max.x : min.x, corner & 2 ? max.y : min.y, corner & 4 ? max.z : min.z),
  );
}

const LIMBS: readonly Limb[] = Object.values(BODY_OUTLINE);

/** Half as thick as an arm at shoulder and elbow, and as a fist, generic size, m. */
const ARM_RADII = [0.065, 0.045, 0.055] as const;

/** Trunk, head and limbs with their flesh. */
function figureHulls(instant: Instant, grip: Grip | null): Hull[] {
  const { body } = instant.repetition;
  const size = body.scales[segmentIndex('torso')];
  const hulls: Hull[] = [];
  const add = (points: readonly Vector3[], radii: readonly number[], isPaired: boolean): void => {
    hulls.push({ points, radii: radii.map((radius) => radius * size), kind: 'figure' });
    if (isPaired) hulls.push({ ...hulls[hulls.length - 1], points: points.map(mirrored) });
  };
  for (const limb of LIMBS) {
    const side = (frames: Instant['frames']) => limbEnds(body, frames, limb).map((end) => new Vector3(...end));
    const isAlike = instant.leftFrames === instant.frames;
    add(side(instant.frames), limb.radii, limb.isPaired && isAlike);
    if (limb.isPaired && !isAlike) add(side(instant.leftFrames).map(mirrored), limb.radii, false);
  }
  const { humerus, forearm, hand } = carry(instant, ROUGH_ARM, grip).arm;
  const joints = [humerus, forearm, hand].map((frame) => new Vector3().setFromMatrixPosition(frame));
  add(joints.slice(0, 2), ARM_RADII.slice(0, 2), true);
  add(joints.slice(1), ARM_RADII.slice(1), true);
  return hulls;
}

const mirrored = ({ x, y, z }: Vector3): Vector3 => new Vector3(x, y, -z);
