import { JOINT_TABLE } from '../../../../src/model/anatomy/joints';
import type { FrameRow, JointAxis, JointRow } from '../../../../src/model/anatomy/types';
import { evaluateAxis } from '../../../../src/model/math/axisFunction';

/** The source model's kinematics written a second time: 4 × 4 matrices, turns about any axis, both legs by name. */

export type Matrix = readonly (readonly number[])[];

const IDENTITY: Matrix = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
];
const MIRROR: Matrix = IDENTITY.map((row, i) => (i === 2 ? [0, 0, -1, 0] : row));

function times(...all: readonly Matrix[]): Matrix {
  return all.reduce((a, b) => a.map((row) => [0, 1, 2, 3].map((c) => row.reduce((sum, x, k) => sum + x * b[k][c], 0))));
}

function shift([x, y, z]: readonly number[], scale = 1): Matrix {
  return IDENTITY.map((row, i) => (i < 3 ? [...row.slice(0, 3), [x, y, z][i] * scale] : row));
}

/** Rodrigues. */
function turn([x, y, z]: readonly number[], angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const v = 1 - c;
  return [
    [c + x * x * v, x * y * v - z * s, x * z * v + y * s, 0],
    [y * x * v + z * s, c + y * y * v, y * z * v - x * s, 0],
    [z * x * v - y * s, z * y * v + x * s, c + z * z * v, 0],
    [0, 0, 0, 1],
  ];
}

function inverse(m: Matrix): Matrix {
  const back = [0, 1, 2].map((i) => -[0, 1, 2].reduce((sum, k) => sum + m[k][i] * m[k][3], 0));
  return [...[0, 1, 2].map((i) => [m[0][i], m[1][i], m[2][i], back[i]]), [0, 0, 0, 1]];
}

const X = [1, 0, 0];
const Y = [0, 1, 0];
const Z = [0, 0, 1];

function placed({ translation, rotationXyz: [x, y, z] }: FrameRow, scale: number): Matrix {
  return times(shift(translation, scale), turn(X, x), turn(Y, y), turn(Z, z));
}

/** Value of a coordinate by name, rad or m. */
export type Coordinates = (name: string) => number;
/** Factor of a body by name. */
export type Scales = (body: string) => number;

export const UNSCALED: Scales = () => 1;

function moved(joint: JointRow, q: Coordinates, parent: number, child: number): Matrix {
  const at = ({ coordinate, of }: JointAxis) => evaluateAxis(of, coordinate === null ? 0 : q(coordinate));
  const shifts = joint.translations.map((axis) =>
    shift(
      axis.axis.map((k) => k * at(axis)),
      parent,
    ),
  );
  const turns = joint.rotations.map((axis) => turn(axis.axis, at(axis)));
  return times(placed(joint.inParent, parent), ...shifts, ...turns, inverse(placed(joint.inChild, child)));
}

/** groundFromBody of pelvis, torso and both legs. */
export function bodiesInGround(q: Coordinates, scales: Scales): ReadonlyMap<string, Matrix> {
  const pelvis = times(
    shift([q('pelvis_tx'), q('pelvis_ty'), q('pelvis_tz')]),
    turn(Z, q('pelvis_tilt')),
    turn(X, q('pelvis_list')),
    turn(Y, q('pelvis_rotation')),
  );
  const bodies = new Map([['pelvis', pelvis]]);
  for (const joint of JOINT_TABLE as readonly JointRow[])
    for (const side of joint.name === 'back' ? ['r'] : ['r', 'l']) {
      const named = (name: string) => name.replace(/_r$/, `_${side}`);
      // the patella turns by a coordinate of its own, which is coupled to the knee
      const ofPatella = (name: string) => (name === 'knee_angle_r' ? `${named(name)}_beta` : named(name));
      const of = joint.child === 'patella_r' ? ofPatella : named;
      const [parent, child] = [named(joint.parent), named(joint.child)];
      const step = moved(joint, (name) => q(of(name)), scales(parent), scales(child));
      const above = bodies.get(parent);
      if (!above) throw new Error(`${parent} is not placed yet`);
      bodies.set(child, times(above, side === 'l' ? times(MIRROR, step, MIRROR) : step));
    }
  return bodies;
}

/** The mirror image of a frame on the other side of the body. */
export function mirrored(m: Matrix): Matrix {
  return times(MIRROR, m, MIRROR);
}

/** A point of a frame, in ground. */
export function pointAt(m: Matrix, [x, y, z]: readonly number[]): number[] {
  return [0, 1, 2].map((i) => m[i][0] * x + m[i][1] * y + m[i][2] * z + m[i][3]);
}
