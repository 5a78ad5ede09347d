import { Matrix4, Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { muscleOf } from '../../src/display/muscles';
import { EXERCISES } from '../../src/model/exercise/registry';
import { MUSCLES } from '../../src/model/muscle/geometry';
import type { Instant } from '../../src/scene/base/instant';
import { createPane, type PaneNow } from '../../src/scene/base/paneNow';
import { QUALITIES } from '../../src/scene/base/quality';
import { showInstant } from '../../src/scene/base/showInstant';
import { viewAxes } from '../../src/scene/camera/framing';
import { presetOrbit } from '../../src/scene/camera/presetOrbit';
import { carry } from '../../src/scene/figure/carriers';
import { ghostness } from '../../src/scene/gym/ghosting';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { pieceBounds, placePiece, rideNow } from '../../src/scene/gym/piece';
import { pieceGeometry } from '../../src/scene/gym/pieceGeometry';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { isSeeThrough } from '../../src/scene/muscle/color/paintMuscles';
import { type DrawnBones, groundFromBone, readDrawnBones } from './figureBones';
import { type Surface, seenShare } from './seenShare';
import { repetitionOf } from './support';

/** How much of gluteus maximus has to be plainly seen. */
const LEAST_SHARE = 0.7;

const layout = layOutBodies(QUALITIES.low);
const MEANT = muscleOf('glmax').units.map((unit) => `${unit} right`);

let drawn: DrawnBones;
beforeAll(async () => {
  drawn = await readDrawnBones();
});

function moved(points: ArrayLike<number>, by: Matrix4): Float32Array {
  const out = new Float32Array(points.length);
  const p = new Vector3();
  for (let i = 0; i < points.length; i += 3)
    p.set(points[i], points[i + 1], points[i + 2])
      .applyMatrix4(by)
      .toArray(out, i);
  return out;
}

const MIRRORED = new Matrix4().makeScale(1, 1, -1);

/** Muscles that are drawn whole while their color is a number. */
function muscles(instant: Instant): Surface[] {
  return (['right', 'left'] as const).flatMap((leg) => {
    const bodies = createLegBodies(layout);
    bodies.update(instant, leg);
    const points = leg === 'left' ? moved(bodies.positions, MIRRORED) : bodies.positions;
    return MUSCLES.flatMap((muscle, m) => {
      if (isSeeThrough(m, { coloring: 'activation', isolated: null })) return [];
      const own = layout.index.subarray(0, layout.seenCorners).filter((_, c) => muscleAt(c) === m);
      return [{ name: `${muscle} ${leg}`, points, index: own }];
    });
  });
}

const muscleAt = (corner: number): number => layout.muscleOfTriangle[Math.floor(corner / 3)];

function bones(instant: Instant): Surface[] {
  const carriers = carry(instant, drawn.arm, gymPieces(instant.repetition).grip);
  return drawn.bones.flatMap((bone) => {
    const { name, positions, indices: index } = bone;
    const right = moved(positions, groundFromBone(bone, carriers, carriers.segments));
    const left = moved(positions, groundFromBone(bone, carriers, carriers.leftSegments).premultiply(MIRRORED));
    return [right, left].map((points) => ({ name, points, index }));
  });
}

/** Equipment that is no ghost. */
function solids({ sight }: PaneNow, instant: Instant): Surface[] {
  return gymPieces(instant.repetition).pieces.flatMap((piece) => {
    const place = placePiece(new Matrix4(), piece, rideNow(instant, piece));
    if (ghostness(pieceBounds(piece.shape), place, sight, piece.canGhost) > 0.85) return [];
    const geometry = pieceGeometry(piece.shape, { sides: 12, edge: 1 });
    const points = moved(geometry.getAttribute('position').array, place);
    return [{ name: piece.finish, points, index: geometry.getIndex()?.array ?? [] }];
  });
}

describe.each(EXERCISES.map(({ id }) => id))('%s, looked at from behind', (exercise) => {
  test.each([
    ['bottom', 0],
    ['top', 0.5],
  ])('shows most of gluteus maximus at the %s', (_, phase) => {
    const shown = repetitionOf({ exercise });
    const pane = createPane('left');
    const instant = showInstant(pane, shown, phase);
    const orbit = presetOrbit('rear', shown);
    pane.sight.back.copy(viewAxes(orbit).back);
    const surfaces = [...muscles(instant), ...bones(instant), ...solids(pane, instant)];
    const share = seenShare(surfaces, (name) => MEANT.includes(name), [pane.sight.hip, orbit]);
    expect(share).toBeGreaterThan(LEAST_SHARE);
  });
});
