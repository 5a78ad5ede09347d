import { Matrix4, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import { degrees } from '../../src/model/setting';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import type { ArmDimensions } from '../../src/scene/figure/bones';
import { carry } from '../../src/scene/figure/carriers';
import { SKULL_LEVEL } from '../../src/scene/figure/neck';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { type Piece, type PieceShape, placePiece, rideAt } from '../../src/scene/gym/piece';
import type { FigureBone } from '../meshes/support/readFigure';
import { groundFromBone, readDrawnBones } from './figureBones';
import { repetitionOf } from './support';

/** How deep a drawn bone may stand in what is drawn, m: the skin around it gives way. Hands close around what they hold. */
const DEEPEST = 0.01;

let bones: readonly FigureBone[];
let arm: ArmDimensions;
beforeAll(async () => {
  ({ bones, arm } = await readDrawnBones());
});

/** Depth of a point of the piece's own frame inside its shape; negative outside. */
function depthIn(shape: PieceShape, p: Vector3): number {
  if (shape.kind === 'box') return Math.min(...shape.size.map((size, k) => size / 2 - Math.abs(p.getComponent(k))));
  if (shape.kind === 'ring' || shape.kind === 'bend') return -1;
  const end = shape.kind === 'capsule' ? shape.length / 2 + shape.radius : shape.length / 2;
  return Math.min(shape.radius - Math.hypot(p.x, p.y), end - Math.abs(p.z));
}

interface Depth {
  readonly bone: string;
  readonly into: string;
  readonly depth: number;
}

/** The deepest every bone of the right side and the middle stands in floor and equipment at a sample. */
function depthsAt(r: Repetition, sample: number): Depth[] {
  const instant = createInstant(r);
  setInstant(instant, r, r.fraction[sample]);
  const { pieces, grip } = gymPieces(r);
  const carriers = carry(instant, arm, grip);
  const pieceFromGround = pieces.map((piece) => placed(piece, r, sample).invert());
  return bones.flatMap((bone) => {
    const ground = groundFromBone(bone, carriers, carriers.segments);
    const deepest = new Map<string, number>();
    const note = (into: string, depth: number) => deepest.set(into, Math.max(depth, deepest.get(into) ?? 0));
    const [point, local] = [new Vector3(), new Vector3()];
    for (let v = 0; v < bone.positions.length; v += 3) {
      point.fromArray(bone.positions, v).applyMatrix4(ground);
      note('floor', -point.y);
      pieces.forEach(({ shape, finish }, k) => {
        const depth = depthIn(shape, local.copy(point).applyMatrix4(pieceFromGround[k]));
        if (depth > 0) note(finish, depth);
      });
    }
    return [...deepest].map(([into, depth]) => ({ bone: bone.name, into, depth }));
  });
}

const placed = (piece: Piece, r: Repetition, sample: number): Matrix4 =>
  placePiece(new Matrix4(), piece, rideAt(r, piece, sample));

/** What stands deeper than it may in any of 11 phases, deepest first. */
function tooDeep(r: Repetition): Depth[] {
  const all = Array.from({ length: 11 }, (_, k) => depthsAt(r, 2 * k)).flat();
  const deep = all.filter(({ bone, depth }) => depth > DEEPEST && bone !== 'arm_r-hand');
  return deep.sort((a, b) => b.depth - a.depth);
}

/** Setups that bring bar and thigh nearest beside the defaults. */
const BAR_SETUPS = [
  { exercise: 'hip-thrust', settings: { bottomAngle: degrees(120) } },
  { exercise: 'hip-thrust', settings: { barPosition: -0.06 } },
  { exercise: 'hip-thrust', settings: { barPosition: 0.04, bottomAngle: degrees(120) } },
  { exercise: 'hip-buck', settings: { load: 60 } },
] as const;

describe.each([1.52, 1.7, 1.95])('a lifter of %f m', (stature) => {
  test.each(EXERCISES.map(({ id }) => id))('%s: no drawn bone stands in the floor or in the equipment', (exercise) => {
    expect(tooDeep(repetitionOf({ exercise, sampleCount: 21, lifter: { stature } }))).toEqual([]);
  });

  test.each(BAR_SETUPS)('$exercise with $settings: nor in the bar', (setup) => {
    expect(tooDeep(repetitionOf({ ...setup, sampleCount: 21, lifter: { stature } }))).toEqual([]);
  });
});

test('heads stay off the floor and rest on it in the bridge', () => {
  for (const { id } of EXERCISES) {
    const r = repetitionOf({ exercise: id, sampleCount: 21 });
    for (let sample = 0; sample < 21; sample += 2) {
      const instant = createInstant(r);
      setInstant(instant, r, r.fraction[sample]);
      const { neck } = carry(instant, arm, gymPieces(r).grip);
      const skull = bones.find(({ name }) => name === 'torso-skull') as FigureBone;
      const point = new Vector3();
      let lowest = Number.POSITIVE_INFINITY;
      for (let v = 0; v < skull.positions.length; v += 3)
        lowest = Math.min(lowest, point.fromArray(skull.positions, v).applyMatrix4(neck[SKULL_LEVEL]).y);
      expect(lowest).toBeGreaterThan(0);
      // skin and what lies under it at the nape
      if (id === 'hip-buck') expect(lowest).toBeLessThan(0.05);
    }
  }
});
