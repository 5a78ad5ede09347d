import { Matrix4, Vector3 } from 'three';
import { SEGMENT_COUNT } from '../../model/anatomy/names';
import { FRAME_SIZE, type Frames } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { HEAD_OUTLINE, SOLE } from '../base/bodyOutline';
import { type BodyPoint, bodyPoint } from '../base/bodyPoint';
import { HIP } from '../base/landmarks';
import { gymPieces } from '../gym/gymPieces';
import { type Piece, type PieceShape, pieceBounds, placePiece, rideAt } from '../gym/piece';

/** Hip center of the extended end, which a figure's points are told from; m in ground. */
export function anchorOf(repetition: Repetition): Vector3 {
  const f = middleOf(repetition) * SEGMENT_COUNT * FRAME_SIZE + HIP;
  return new Vector3(repetition.frames[f], repetition.frames[f + 1], 0);
}

const middleOf = ({ sampleCount }: Repetition): number => (sampleCount - 1) / 2;

/** A convex body of the figure or its equipment at one instant: it lies between these points. */
export interface Hull {
  /** m, relative to the anchor. */
  readonly points: readonly Vector3[];
  /** Of the figure, of equipment beside it, or of what only carries and loads the equipment. */
  readonly kind: 'figure' | 'equipment' | 'trim';
}

/** Everything that is seen of a repetition, at instants from the bottom to the top; the way down passes the same ones. */
export function hullsOf(repetition: Repetition): Hull[] {
  const anchor = anchorOf(repetition);
  const { pieces } = gymPieces(repetition);
  const isMoved = (piece: Piece): boolean => piece.mover !== undefined || piece.isHung === true;
  const standing = pieces.filter((piece) => !isMoved(piece));
  const moved = pieces.filter(isMoved);
  const hulls = standing.flatMap((piece) => pieceHulls(repetition, piece, 0));
  for (const share of SHARES) {
    const sample = Math.round(share * middleOf(repetition));
    hulls.push(...moved.flatMap((piece) => pieceHulls(repetition, piece, sample)), ...figureHulls(repetition, sample));
  }
  for (const { points } of hulls) for (const point of points) point.sub(anchor);
  return hulls;
}

/** Shares of the way up that are looked at. */
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

/** Farther from the midline than this a lifter hardly reaches, m. */
const ASIDE = 0.4;

/** A piece, and its part beside the lifter if it has one that matters. */
function pieceHulls(repetition: Repetition, piece: Piece, sample: number): Hull[] {
  const place = new Matrix4();
  placePiece(place, piece, rideAt(repetition, piece, sample));
  const points = outline(piece.shape).map((p) => p.applyMatrix4(place));
  const whole: Hull = { points, kind: 'trim' };
  if (isTrim(piece) || points.every(({ z }) => z > ASIDE) || points.every(({ z }) => z < -ASIDE)) return [whole];
  if (points.every(({ z }) => Math.abs(z) <= ASIDE)) return [{ points, kind: 'equipment' }];
  const beside = points.map((p) => p.clone().setZ(Math.max(-ASIDE, Math.min(ASIDE, p.z))));
  return [whole, { points: beside, kind: 'equipment' }];
}

/** Frames with their rubber feet, rails and weights touch nobody: cut off at the pane's edge they tell as much. */
function isTrim({ shape, finish, mover }: Piece): boolean {
  const isRail = shape.kind === 'cylinder' && finish === 'steel' && !mover;
  const isFoot = shape.kind === 'box' && finish === 'foam';
  return isRail || isFoot || finish === 'enamel' || shape.kind === 'plate' || shape.kind === 'ring';
}

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

/** Trunk with the head, both thighs and both shanks with their feet. */
function figureHulls({ frames, idleLeg, body }: Repetition, sample: number): Hull[] {
  const at = (from: Frames, ...point: BodyPoint): Vector3 => new Vector3(...bodyPoint(body, from, point, sample));
  const legHulls = (from: Frames, side: 1 | -1): Hull[] => {
    const point = (...of: BodyPoint): Vector3 => {
      const p = at(from, ...of);
      return p.setZ(side * p.z);
    };
    const knee = point('tibia_r', 0.06, 0);
    const foot = [point('calcn_r', 0, SOLE), point('toes_r', 0.08, SOLE)];
    return [
      { points: [point('femur_r', 0, 0), knee], kind: 'figure' },
      { points: [knee.clone(), ...foot], kind: 'figure' },
    ];
  };
  const trunk = [at(frames, 'pelvis', 0, 0), ...HEAD_OUTLINE.map(([x, y]) => at(frames, 'torso', x, y))];
  return [{ points: trunk, kind: 'figure' }, ...legHulls(frames, 1), ...legHulls(idleLeg?.frames ?? frames, -1)];
}
