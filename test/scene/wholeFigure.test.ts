import { Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { segmentIndex } from '../../src/model/anatomy/names';
import { PLATE_RADIUS } from '../../src/model/exercise/equipment/barbellParts';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Part } from '../../src/model/mechanism/part';
import type { Repetition } from '../../src/model/result';
import type { Settings } from '../../src/model/setting';
import { BODY_OUTLINE, type Limb, limbEnds } from '../../src/scene/base/bodyOutline';
import { type Box, overlaps } from '../../src/scene/base/box';
import { setFromFrame } from '../../src/scene/base/frameMatrix';
import { createInstant, type Instant, setInstant } from '../../src/scene/base/instant';
import { anchorOf } from '../../src/scene/camera/figureExtent';
import { aimCamera, fitFigures, type PaneSize, projectToPane } from '../../src/scene/camera/framing';
import type { Orbit } from '../../src/scene/camera/orbit';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { placeAt } from '../../src/scene/gym/piece';
import { hullsFor, orbitIn, repetitionOf, VIEWS } from './support';

/** Both panes of a page and what it writes over them, as measured at the sizes named. */
interface Layout {
  readonly name: string;
  readonly pane: PaneSize;
  readonly covered: Readonly<Record<'left' | 'right', readonly Box[]>>;
}

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

const LAYOUTS: readonly Layout[] = [
  {
    name: '1440 × 900',
    pane: { width: 562, height: 439 },
    covered: {
      left: [
        box(16, 8, 133, 26),
        box(16, 34, 393, 32),
        box(16, 66, 459, 20),
        box(16, 89, 280, 40),
        box(433, 397, 258, 30),
      ],
      right: [
        box(16, 8, 153, 26),
        box(16, 34, 350, 32),
        box(16, 66, 459, 20),
        box(16, 89, 261, 40),
        box(-130, 397, 258, 30),
      ],
    },
  },
  {
    name: '1024 × 768',
    pane: { width: 372, height: 370 },
    covered: {
      left: [
        box(16, 8, 133, 26),
        box(16, 34, 286, 23),
        box(16, 57, 340, 32),
        box(16, 92, 290, 32),
        box(265, 328, 214, 30),
      ],
      right: [
        box(16, 8, 153, 26),
        box(16, 34, 255, 23),
        box(16, 57, 339, 32),
        box(16, 92, 242, 32),
        box(-108, 328, 214, 30),
      ],
    },
  },
  {
    name: '768 × 1024',
    pane: { width: 384, height: 400 },
    covered: {
      left: [
        box(16, 8, 133, 26),
        box(16, 34, 286, 23),
        box(16, 57, 352, 32),
        box(16, 92, 290, 32),
        box(255, 358, 258, 30),
      ],
      right: [
        box(16, 8, 153, 26),
        box(16, 34, 255, 23),
        box(16, 57, 351, 32),
        box(16, 92, 242, 32),
        box(-130, 358, 258, 30),
      ],
    },
  },
  {
    name: '390 × 844',
    pane: { width: 390, height: 330 },
    covered: {
      left: [box(16, 8, 133, 26), box(16, 34, 272, 22), box(16, 56, 358, 32)],
      right: [box(16, 8, 153, 26), box(16, 34, 243, 22), box(16, 56, 358, 32)],
    },
  },
  { name: '390 × 844, sheet open', pane: { width: 195, height: 183 }, covered: { left: [], right: [] } },
];

const LIFTERS: readonly Settings[] = [{}, { stature: 1.5, mass: 50, sex: 1 }, { stature: 1.98, mass: 110 }];

/** What touches a lifter, or is held: the rest only carries it. */
const TOUCHED = /^(backrest|seat|handle-.*|footplate|bench|bar|plate-.*|bar-pad|rope)$/;

/** A ball in ground, m. */
type Ball = readonly [middle: Vector3, radius: number];

const mirrored = ({ x, y, z }: Vector3): Vector3 => new Vector3(x, y, -z);

/** The flesh of the body at an instant. */
function* bodyBalls({ frames, leftFrames, hand, repetition: { body } }: Instant): Generator<Ball> {
  const size = body.scales[segmentIndex('torso')];
  for (const limb of Object.values(BODY_OUTLINE) as Limb[])
    for (const k of [0, 1] as const) {
      yield [new Vector3(...limbEnds(body, frames, limb)[k]), limb.radii[k] * size];
      yield [mirrored(new Vector3(...limbEnds(body, leftFrames, limb)[k])), limb.radii[k] * size];
    }
  if (!hand) return;
  yield [new Vector3().fromArray(hand), 0.05];
  yield [mirrored(new Vector3().fromArray(hand)), 0.05];
}

/** Corners of what a lifter touches at an instant. */
function* partPoints({ repetition, movers }: Instant): Generator<Ball> {
  const plates = gymPieces(repetition).pieces.flatMap(({ shape }) => (shape.kind === 'plate' ? [shape.radius] : []));
  for (const part of repetition.parts) {
    // a bar on the back may be empty, or carry plates smaller than those of the model
    if (part.name.startsWith('plate-') && !plates.includes(PLATE_RADIUS)) continue;
    const frame = part.mover && movers.get(part.mover);
    const place = placeAt(part.center, part.rotationXyz);
    if (frame) place.premultiply(setFromFrame(new Matrix4(), frame, 0));
    if (TOUCHED.test(part.name)) for (const corner of cornersOf(part)) yield [corner.applyMatrix4(place), 0];
  }
}

function cornersOf({ shape }: Part): Vector3[] {
  if (shape.kind === 'box') {
    const [x, y, z] = shape.size.map((edge) => edge / 2);
    return [-x, x].flatMap((a) => [-y, y].flatMap((b) => [-z, z].map((c) => new Vector3(a, b, c))));
  }
  const { radius, length } = shape;
  return Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).flatMap((angle) =>
    [-1, 1].map((end) => new Vector3(radius * Math.cos(angle), radius * Math.sin(angle), (end * length) / 2)),
  );
}

/** More instants than the framing itself looks at, on the way up; the way down passes the same postures. */
const PHASES = Array.from({ length: 9 }, (_, i) => i / 16);

/** Boxes of all balls of a repetition in its pane, px. */
function boxesIn(camera: PerspectiveCamera, pane: PaneSize, repetition: Repetition): Box[] {
  const instant = createInstant(repetition);
  const boxes: Box[] = [];
  for (const phase of PHASES) {
    setInstant(instant, repetition, phase);
    for (const [middle, radius] of [...bodyBalls(instant), ...partPoints(instant)]) {
      const { x, y } = projectToPane(camera, middle, pane);
      const aside = new Vector3().setFromMatrixColumn(camera.matrix, 0).multiplyScalar(radius).add(middle);
      const r = projectToPane(camera, aside, pane).x - x;
      boxes.push(box(x - r, y - r, 2 * r, 2 * r));
    }
  }
  return boxes;
}

/** Share of the width by which a figure may stand beside the middle; the headrest and what else is drawn beside parts counts in. */
const OFF_CENTER = 0.06;

const SIDES = ['left', 'right'] as const;

describe.each(LAYOUTS)('at $name', ({ pane, covered }) => {
  test.each(LIFTERS)('body and what it touches stand whole, free and in the middle of both panes: %o', (lifter) => {
    const all = EXERCISES.map(({ id }) => repetitionOf({ exercise: id, lifter }));
    for (const view of VIEWS)
      all.forEach((left, i) => {
        const pair = { left, right: all[(i + 1) % all.length] };
        const framings = fitFigures(
          SIDES.map((side) => {
            const shown = pair[side];
            return {
              hulls: hullsFor(shown),
              height: anchorOf(shown).y,
              pane,
              orbit: orbitIn(view, shown),
              covered: covered[side],
            };
          }),
        );
        expect(framings[0].magnification).toBe(framings[1].magnification);
        SIDES.forEach((side, k) => {
          const camera = cameraAt(pair[side], pane, orbitIn(view, pair[side]), framings[k]);
          const boxes = boxesIn(camera, pane, pair[side]);
          const [first, last] = [
            Math.min(...boxes.map((each) => each.left)),
            Math.max(...boxes.map((each) => each.left + each.width)),
          ];
          const what = `${pair[side].exercise} of ${left.exercise} and ${pair.right.exercise}`;
          expect(first, what).toBeGreaterThanOrEqual(0);
          expect(last, what).toBeLessThanOrEqual(pane.width);
          expect(Math.min(...boxes.map((each) => each.top)), what).toBeGreaterThanOrEqual(0);
          expect(Math.max(...boxes.map((each) => each.top + each.height)), what).toBeLessThanOrEqual(pane.height);
          expect(Math.abs((first + last) / 2 - pane.width / 2) / pane.width, what).toBeLessThan(OFF_CENTER);
          expect(
            boxes.filter((each) => covered[side].some((over) => overlaps(each, over))),
            what,
          ).toEqual([]);
        });
      });
  });
});

function cameraAt(
  shown: Repetition,
  pane: PaneSize,
  orbit: Orbit,
  framing: ReturnType<typeof fitFigures>[number],
): PerspectiveCamera {
  const camera = new PerspectiveCamera();
  aimCamera(camera, { hip: anchorOf(shown), orbit, framing, pane });
  return camera;
}
