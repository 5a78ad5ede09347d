import { type Matrix4, Quaternion, Vector3 } from 'three';
import type { Carrier } from './bones';

const rest = new Vector3();
const carried = new Vector3();
const turn = new Quaternion();
const restTurn = new Quaternion();
const scale = new Vector3();
const Z = new Vector3(0, 0, 1);

/** Where the pelvis is, and how far the torso has moved against it since rest. */
export interface Trunk {
  readonly groundFromPelvis: Matrix4;
  readonly torsoFromRest: Matrix4;
  readonly torsoTurn: number;
}

/**
 * Ground frame of a lumbar vertebra between pelvis and torso: its place slides from where the pelvis would carry it to where
 * the torso would, its tilt takes a share of the turn between them. `place` is its rest in the pelvis, at the lifter's size.
 */
export function placeVertebra(
  out: Matrix4,
  carrier: Extract<Carrier, { kind: 'lumbar' }>,
  place: Matrix4,
  { groundFromPelvis, torsoFromRest, torsoTurn }: Trunk,
): Matrix4 {
  place.decompose(rest, restTurn, scale);
  carried.copy(rest).applyMatrix4(torsoFromRest);
  rest.lerp(carried, carrier.position);
  turn.setFromAxisAngle(Z, torsoTurn * carrier.rotation).multiply(restTurn);
  return out.compose(rest, turn, scale).premultiply(groundFromPelvis);
}
