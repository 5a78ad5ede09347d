import { Vector3 } from 'three';
import { beforeAll, describe, expect, test } from 'vitest';
import { soleX } from '../../src/model/anatomy/foot';
import { backOnFloor, contactSurfaces } from '../../src/model/exercise/contact/contactSurfaces';
import { EXERCISES } from '../../src/model/exercise/registry';
import { MUSCLES } from '../../src/model/muscle/geometry';
import type { Repetition } from '../../src/model/result';
import type { Settings } from '../../src/model/setting';
import { createInstant, type Instant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { type Carriers, carry } from '../../src/scene/figure/carriers';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { skinPoseOf } from '../../src/scene/skin/figurePose';
import { meshSkin, type SkinMesh } from '../../src/scene/skin/mesh/meshSkin';
import { createSkinField } from '../../src/scene/skin/mesh/skinField';
import { SKIN_LAYOUTS, type SkinKind } from '../../src/scene/skin/mesh/skinShape';
import { poseCones, type SkinPose } from '../../src/scene/skin/skinPose';
import { cellOf } from '../../src/scene/skin/skinQueue';
import { type DrawnBones, groundFromBone, readDrawnBones } from './figureBones';
import { repetitionOf } from './support';

/** How deep bones and muscles lie under the skin at least, m. */
const BONE_DEPTH = 0.002;
const MUSCLE_DEPTH = 0.001;
/** How far the meshed skin may cut into the shape between its vertices, m. */
const FACET = 0.002;
/** How far the skin may stand out of a surface of the body that the model lays on equipment, and how far it may stay away. */
const SINKS = 0.01;
const FLOATS = 0.005;

const LIFTERS = [
  { stature: 1.5, mass: 48, sex: 1 },
  { stature: 1.5, sex: 1 },
  {},
  { mass: 110 },
  { stature: 1.95 },
  { stature: 1.95, mass: 130 },
] as const;
const ENDS_AND_MIDDLE = [0, 0.25, 0.5];

const layout = layOutBodies(QUALITIES.full);
let drawn: DrawnBones;
beforeAll(async () => {
  drawn = await readDrawnBones();
});

interface Posed {
  readonly instant: Instant;
  readonly carriers: Carriers;
  readonly skin: SkinPose;
  /** Distance to the skin, negative inside. */
  readonly distanceOf: (p: Vector3) => number;
}

function pose(r: Repetition, phase: number, kind: SkinKind = 'ghost'): Posed {
  const instant = createInstant(r);
  setInstant(instant, r, phase);
  const carriers = carry(instant, drawn.arm, gymPieces(r).grip);
  const skin = skinPoseOf(carriers, instant);
  const { wholeDistance } = createSkinField(poseCones(skin, SKIN_LAYOUTS[kind]), SKIN_LAYOUTS[kind]);
  return { instant, carriers, skin, distanceOf: ({ x, y, z }) => wholeDistance(x, y, z) };
}

type Note = (what: string, distance: number) => void;

/** The left side is the right one's mirror image unless one leg works alone. */
const sidesOf = ({ repetition }: Instant) => (repetition.idleLeg ? (['right', 'left'] as const) : (['right'] as const));

function measureBones({ instant, carriers, distanceOf }: Posed, note: Note): void {
  const point = new Vector3();
  for (const side of sidesOf(instant))
    for (const bone of drawn.bones) {
      if (side === 'left' && !bone.isMirrored) continue;
      const ground = groundFromBone(bone, carriers, side === 'left' ? carriers.leftSegments : carriers.segments);
      for (let v = 0; v < bone.positions.length; v += 3) {
        point.fromArray(bone.positions, v).applyMatrix4(ground);
        if (side === 'left') point.z *= -1;
        note(`${side} ${bone.name}`, distanceOf(point) + BONE_DEPTH);
      }
    }
}

function measureMuscles({ instant, distanceOf }: Posed, note: Note): void {
  const bodies = createLegBodies(layout);
  const point = new Vector3();
  for (const side of sidesOf(instant)) {
    bodies.update(instant, side);
    for (let v = 0; v < layout.vertexCount; v++) {
      point.fromArray(bodies.positions, 3 * v);
      if (side === 'left') point.z *= -1;
      note(`${side} ${MUSCLES[layout.muscle[v]]}`, distanceOf(point) + MUSCLE_DEPTH);
    }
  }
  bodies.dispose();
}

/** Whatever lies less deep than it must, by how much. */
function shallow(posed: Posed): string[] {
  const worst = new Map<string, number>();
  const note: Note = (what, d) => worst.set(what, Math.max(d, worst.get(what) ?? 0));
  measureBones(posed, note);
  measureMuscles(posed, note);
  return [...worst].filter(([, d]) => d > 0).map(([what, d]) => `${what} ${(1000 * d).toFixed(1)} mm`);
}

describe.each(LIFTERS)('%o', (lifter) => {
  test.each(EXERCISES.map(({ id }) => id))('%s: bones and muscles of both sides lie under the skin', (exercise) => {
    const r = repetitionOf({ exercise, sampleCount: 21, lifter });
    for (const phase of ENDS_AND_MIDDLE) expect(shallow(pose(r, phase)), `phase ${phase}`).toEqual([]);
  });
});

test('nor does anything of a leg that is held up come out', () => {
  const r = repetitionOf({ exercise: 'hip-thrust', settings: { legs: 1 }, sampleCount: 21 });
  for (const phase of ENDS_AND_MIDDLE) expect(shallow(pose(r, phase)), `phase ${phase}`).toEqual([]);
});

/** What the worker makes of a body, its pads aside. */
const meshOf = ({ skin }: Posed, kind: SkinKind): SkinMesh =>
  meshSkin(poseCones(skin, SKIN_LAYOUTS[kind]), SKIN_LAYOUTS[kind], cellOf(kind, skin));

/** Most triangles of a mesh: two solid bodies with sculpted parts, shadows and the outline of the start fit the whole page's. */
const MOST = { solid: 29_000, ghost: 11_000 } as const;

const EXTREMES: readonly Settings[] = [
  { stature: 1.45, mass: 40 },
  {},
  { stature: 1.5, mass: 180 },
  { stature: 2.1, mass: 60 },
  { stature: 2.1, mass: 180 },
];

test.each(EXTREMES)('the mesh of %o has no more triangles than of any other body', (lifter) => {
  for (const exercise of ['leg-press', 'hip-thrust']) {
    const r = repetitionOf({ exercise, sampleCount: 21, lifter });
    for (const kind of ['solid', 'ghost'] as const)
      expect(meshOf(pose(r, 0, kind), kind).index.length / 3, `${kind}, ${exercise}`).toBeLessThan(MOST[kind]);
  }
});

test.each(EXERCISES.map(({ id }) => id))('%s: the solid mesh lies on the shape', (exercise) => {
  const posed = pose(repetitionOf({ exercise, sampleCount: 21 }), 0, 'solid');
  const { positions, index } = meshOf(posed, 'solid');
  const [center, corner] = [new Vector3(), new Vector3()];
  const deep: number[] = [];
  for (let i = 0; i < index.length; i += 3) {
    center.set(0, 0, 0);
    for (let k = 0; k < 3; k++) center.add(corner.fromArray(positions, 3 * index[i + k]));
    deep.push(-posed.distanceOf(center.divideScalar(3)));
  }
  // creases, where a part meets another, are rounder in the mesh
  deep.sort((a, b) => a - b);
  expect(deep[Math.floor(0.995 * deep.length)]).toBeLessThan(FACET);
});

/** What of the body the model lays on equipment, and in which exercise. */
const LAID = {
  'leg-press': ['back', 'buttock'],
  'hip-thrust': ['back', 'hip-crease'],
  'back-squat': ['trapezius'],
} as const;

/** Middle of the right buttock, m from the midline: the cleft between them touches nothing. */
const BUTTOCK_ASIDE = 0.06;

describe.each(LIFTERS)('the skin of %o', (lifter) => {
  test.each(Object.entries(LAID))('%s: lies where the model has it touch: %s', (exercise, names) => {
    const r = repetitionOf({ exercise, sampleCount: 21, lifter });
    for (const phase of ENDS_AND_MIDDLE) {
      const { carriers, distanceOf } = pose(r, phase);
      for (const { name, segment, point } of contactSurfaces(r.body)) {
        if (!names.some((one) => one === name)) continue;
        const place = new Vector3(point[0], point[1], name === 'buttock' ? BUTTOCK_ASIDE : point[2]);
        const d = distanceOf(place.applyMatrix4(carriers.segments[segment]));
        expect(d, `${name} at ${phase}`).toBeGreaterThan(-SINKS);
        expect(d, `${name} at ${phase}`).toBeLessThan(FLOATS);
      }
    }
  });

  test('soles stand on the floor, and shoulders lie on it in the bridge', () => {
    for (const exercise of ['romanian-deadlift', 'hip-buck']) {
      const r = repetitionOf({ exercise, sampleCount: 21, lifter });
      const { carriers, distanceOf } = pose(r, 0);
      const points =
        exercise === 'hip-buck'
          ? [new Vector3(...backOnFloor(r.body), 0).applyMatrix4(carriers.segments.torso)]
          : [0.1, 0.4, 0.72].map((share) =>
              new Vector3(soleX(r.body, share), -r.body.soleDepth, 0).applyMatrix4(carriers.segments.calcn_r),
            );
      for (const p of points) {
        expect(distanceOf(p)).toBeGreaterThan(-SINKS);
        expect(distanceOf(p)).toBeLessThan(FLOATS);
      }
    }
  });
});
