import { Matrix4, Vector3 } from 'three';
import { SEGMENT_COUNT, segmentIndex } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { gymPieces } from '../gym/gymPieces';
import { type Piece, pieceBounds } from '../gym/piece';
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
  const groundFromMover = new Matrix4();
  return pieces.flatMap((piece) => {
    place.copy(piece.place);
    const mover = piece.mover ? repetition.movers[piece.mover] : undefined;
    if (mover) place.premultiply(setFromFrame(groundFromMover, mover, sample * FRAME_SIZE));
    const { min, max } = pieceBounds(piece.shape);
    return [0, 1, 2, 3, 4, 5, 6, 7].map((corner) =>
      new Vector3(corner & 1 ? max.x : min.x, corner & 2 ? max.y : min.y, corner & 4 ? max.z : min.z).applyMatrix4(
        place,
      ),
    );
  });
}

/** Crown of the head, knees and toes. */
function bodyPoints(repetition: Repetition, sample: number): Vector3[] {
  const stride = SEGMENT_COUNT * FRAME_SIZE;
  const frame = (name: 'torso' | 'tibia_r' | 'toes_r'): Matrix4 =>
    setFromFrame(new Matrix4(), repetition.frames, sample * stride + segmentIndex(name) * FRAME_SIZE);
  const scale = repetition.body.scales[segmentIndex('torso')];
  const crown = new Vector3(0.03, 0.72, 0).multiplyScalar(scale).applyMatrix4(frame('torso'));
  const knee = new Vector3(0.06, 0, 0).multiplyScalar(scale).applyMatrix4(frame('tibia_r'));
  const toe = new Vector3(0.08, 0, 0).multiplyScalar(scale).applyMatrix4(frame('toes_r'));
  return [crown, knee, toe];
}
