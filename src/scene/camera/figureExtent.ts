import { Matrix4, Vector3 } from 'three';
import { SEGMENT_COUNT, type SegmentName, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE, type Frames } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { gymPieces } from '../gym/gymPieces';
import { type Piece, type PieceShape, pieceBounds, placePiece, rideAt } from '../gym/piece';
import { setFromFrame } from '../stage/frameMatrix';

/** Hip center that stands at the same place of both panes: that of the extended end, m in ground. */
export function anchorOf(repetition: Repetition): Vector3 {
  const f = middleOf(repetition) * SEGMENT_COUNT * FRAME_SIZE + segmentIndex('femur_r') * FRAME_SIZE + 9;
  return new Vector3(repetition.frames[f], repetition.frames[f + 1], 0);
}

const middleOf = ({ sampleCount }: Repetition): number => (sampleCount - 1) / 2;

/** Points beyond which nothing of the figure and its equipment reaches, relative to the anchor, over the repetition. */
export function extentOf(repetition: Repetition): Vector3[] {
  const anchor = anchorOf(repetition);
  const points: Vector3[] = [];
  const samples = [0, Math.round(middleOf(repetition) / 2), middleOf(repetition)];
  const { pieces } = gymPieces(repetition);
  for (const sample of samples)
    points.push(...equipmentPoints(repetition, pieces, sample), ...bodyPoints(repetition, sample));
  return points.map((p) => p.sub(anchor));
}

function equipmentPoints(repetition: Repetition, pieces: readonly Piece[], sample: number): Vector3[] {
  const place = new Matrix4();
  return pieces.flatMap((piece) => {
    placePiece(place, piece, rideAt(repetition, piece, sample));
    return outline(piece.shape).map((p) => p.applyMatrix4(place));
  });
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

/** Crown of the head; knees, heels and toes of both legs. */
function bodyPoints(repetition: Repetition, sample: number): Vector3[] {
  const { frames, idleLeg, body } = repetition;
  const at = (from: Frames, name: SegmentName, x: number, y: number): Vector3 =>
    new Vector3(x, y, 0)
      .multiplyScalar(body.scales[segmentIndex(name)])
      .applyMatrix4(setFromFrame(groundFromSegment, from, (sample * SEGMENT_COUNT + segmentIndex(name)) * FRAME_SIZE));
  const legPoints = (from: Frames): Vector3[] => [
    at(from, 'tibia_r', 0.06, 0),
    at(from, 'calcn_r', 0, SOLE),
    at(from, 'toes_r', 0.08, SOLE),
  ];
  const left = legPoints(idleLeg?.frames ?? frames).map((p) => p.setZ(-p.z));
  return [at(frames, 'torso', 0.03, 0.72), ...legPoints(frames), ...left];
}

const groundFromSegment = new Matrix4();

/** Below which nothing drawn of the foot reaches, from its frames, at the generic size, m. */
const SOLE = -0.03;
