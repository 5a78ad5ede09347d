import { Matrix4, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import type { Repetition } from '../../src/model/result';
import type { Box } from '../../src/scene/base/box';
import { createCameraRig } from '../../src/scene/camera/cameraRig';
import { anchorOf, type Hull } from '../../src/scene/camera/figureExtent';
import { type PaneSize, projectToPane } from '../../src/scene/camera/framing';
import { blendOrbit, PRESETS } from '../../src/scene/camera/orbit';
import { gymPieces } from '../../src/scene/gym/gymPieces';
import { type Piece, pieceBounds, placePiece, rideAt } from '../../src/scene/gym/piece';
import type { PresetName } from '../../src/state/types';
import { cameraFor, framingsOf, hullsFor, PANES, press, repetitionOf, thrust, VIEWS } from './support';

const both = [press, thrust];
const all = EXERCISES.map(({ id }) => repetitionOf({ exercise: id }));
const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
const standing = [repetitionOf({ exercise: 'romanian-deadlift' }), repetitionOf({ exercise: 'back-squat' })];

/** Pane of the page at 1440 × 900, and the head's texts over its upper left. */
const PAGE: PaneSize = { width: 562, height: 441 };
const HEAD: readonly Box[] = [
  { left: 10, top: 8, width: 133, height: 26 },
  { left: 16, top: 34, width: 314, height: 33 },
  { left: 16, top: 70, width: 280, height: 40 },
];

interface PointInPane {
  readonly kind: Hull['kind'];
  readonly x: number;
  readonly y: number;
}

/** A repetition's points in its pane, px, seen from each preset. */
function* pointsIn(
  pane: PaneSize,
  shown: Repetition,
  pair: readonly Repetition[],
  covered: readonly Box[] = [],
): Generator<PointInPane> {
  const anchor = anchorOf(shown);
  const point = new Vector3();
  for (const view of VIEWS) {
    const camera = cameraFor(shown, pair, pane, view, covered);
    for (const { kind, points } of hullsFor(shown))
      for (const p of points) yield { kind, ...projectToPane(camera, point.copy(p).add(anchor), pane) };
  }
}

describe('framing', () => {
  test('the floor below the hips lies at the same height of both panes, from every side', () => {
    for (const pane of PANES)
      for (const view of VIEWS)
        for (const pair of pairs) {
          const [a, b] = pair.map((shown) => {
            const foot = anchorOf(shown).setY(0);
            return projectToPane(cameraFor(shown, pair, pane, view), foot, pane).y;
          });
          expect(a).toBeCloseTo(b, 6);
        }
  });

  test('hip centers at the extended end stand where the framing says', () => {
    for (const shown of both) {
      const framing = framingsOf(both, PAGE)[both.indexOf(shown)];
      const at = projectToPane(cameraFor(shown, both, PAGE), anchorOf(shown), PAGE);
      expect(at.x).toBeCloseTo(framing.hip[0] * PAGE.width, 6);
      expect(at.y).toBeCloseTo(framing.hip[1] * PAGE.height, 6);
    }
  });

  test('a decimeter at the hip is equally long in both panes', () => {
    for (const pane of PANES) {
      const [a, b] = both.map((repetition) => {
        const anchor = anchorOf(repetition);
        const camera = cameraFor(repetition, both, pane);
        const end = projectToPane(camera, anchor.clone().add(new Vector3(0.1, 0, 0)), pane);
        return end.x - projectToPane(camera, anchor, pane).x;
      });
      expect(a).toBeCloseTo(b, 9);
      expect(a).toBeGreaterThan(6);
    }
  });

  test.each(PANES)('every pair is inside a pane of $width × $height, in every view; only trim a bit beyond', (pane) => {
    const isOutside = ({ kind, x, y }: PointInPane) => {
      const [besides, above] = kind === 'trim' ? [0.15 * pane.width, 0.15 * pane.height] : [0, 0];
      // a hair for rounding: trim stands right at the border
      const [spareX, spareY] = [besides + 1e-6, above + 1e-6];
      return x < -spareX || x > pane.width + spareX || y < -spareY || y > pane.height;
    };
    for (const pair of pairs)
      for (const shown of pair) expect([...pointsIn(pane, shown, pair)].filter(isOutside)).toEqual([]);
  });

  test('what touches the lifter is inside: pads, footplate, bar and handles', () => {
    const place = new Matrix4();
    for (const shown of all) {
      const isTouching = ({ finish, canGhost }: Piece) => finish === 'deck' || (!canGhost && finish !== 'enamel');
      const touching = gymPieces(shown).pieces.filter(isTouching);
      expect(touching.length).toBeGreaterThan(0);
      for (const view of VIEWS) {
        const camera = cameraFor(shown, [shown], PAGE, view, HEAD);
        for (const sample of [0, (shown.sampleCount - 1) / 2])
          for (const piece of touching) {
            placePiece(place, piece, rideAt(shown, piece, sample));
            const middle = pieceBounds(piece.shape).getCenter(new Vector3()).applyMatrix4(place);
            if (Math.abs(middle.z) > 0.4) continue;
            const { x, y } = projectToPane(camera, middle, PAGE);
            expect(Math.min(x, y, PAGE.width - x, PAGE.height - y)).toBeGreaterThan(5);
          }
      }
    }
  });

  test('trim is cut off only where that makes the figures larger', () => {
    const isCut = ({ kind, x }: PointInPane) => kind === 'trim' && (x < 0 || x > PAGE.width);
    const beside = [press, standing[1]];
    expect([...pointsIn(PAGE, press, beside)].filter(isCut)).toEqual([]);
    expect([...pointsIn(PAGE, press, both, HEAD)].filter(isCut)).not.toEqual([]);
  });

  test('no point of any pair lies under the words of the head', () => {
    const isUnder = ({ x, y }: { x: number; y: number }) =>
      HEAD.some(({ left, top, width, height }) => x > left && x < left + width && y > top && y < top + height);
    for (const pair of pairs)
      for (const shown of pair) expect([...pointsIn(PAGE, shown, pair, HEAD)].filter(isUnder)).toEqual([]);
  });

  test('no plate, pad or leg reaches across a corner that the page covers', () => {
    const [corner] = HEAD.slice(-1);
    const [right, bottom] = [corner.left + corner.width, corner.top + corner.height];
    for (const shown of both) {
      const camera = cameraFor(shown, both, PAGE, 'side', HEAD);
      for (const { points } of hullsFor(shown)) {
        const drawn = points.map((p) => projectToPane(camera, p.clone().add(anchorOf(shown)), PAGE));
        // along any line between two of its points
        const along = drawn.flatMap((a) =>
          drawn.flatMap((b) => [0.25, 0.5, 0.75].map((t) => [a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)])),
        );
        expect(along.filter(([x, y]) => x < right && y < bottom)).toEqual([]);
      }
    }
  });

  test('figures are as large as the page has room: beside the words, not only below them', () => {
    const [{ magnification }] = framingsOf(both, PAGE, 'side', HEAD);
    const below = { ...PAGE, height: PAGE.height - 111 };
    expect(magnification).toBeGreaterThan(1.15 * framingsOf(both, below)[0].magnification);
  });

  test('standing figures, in the middle below the words, take most of the height that is left there', () => {
    const left = PAGE.height - Math.max(...HEAD.map(({ top, height }) => top + height));
    for (const shown of standing) {
      const camera = cameraFor(shown, standing, PAGE, 'side', HEAD);
      const { magnification } = framingsOf(standing, PAGE, 'side', HEAD)[0];
      const heights = hullsFor(shown).flatMap(({ points, radii }) =>
        points.flatMap((p, i) => {
          const { y } = projectToPane(camera, p.clone().add(anchorOf(shown)), PAGE);
          const radius = magnification * (radii?.[i] ?? 0);
          return [y - radius, y + radius];
        }),
      );
      expect((Math.max(...heights) - Math.min(...heights)) / left).toBeGreaterThan(0.85);
    }
  });
});

describe('camera rig', () => {
  const view = (name: PresetName, request: number, isLinked = true) => ({
    isLinked,
    preset: { left: { name, orbit: null, request }, right: { name, orbit: null, request } },
  });
  const shown = { left: standing[0], right: thrust };
  const asked = (wanted: ReturnType<typeof view>, now: number, isMotionReduced: boolean) => ({
    view: wanted,
    repetitionOf: (side: 'left' | 'right') => shown[side],
    now,
    isMotionReduced,
  });

  test('behind a lifter who lies is below, and stays behind the next exercise; a hand turns both by as much', () => {
    const rig = createCameraRig();
    const follow = (repetition: Repetition) =>
      rig.follow({ ...asked(view('rear', 1), 0, true), repetitionOf: () => repetition });
    follow(standing[0]);
    rig.advance(0);
    const upright = { ...rig.orbits.left };
    expect(upright.elevation).toBeGreaterThan(0);
    expect(upright.azimuth).toBeLessThan(-0.5);
    follow(thrust);
    rig.advance(0);
    expect(rig.orbits.left.elevation).toBeLessThan(-0.3);
    rig.follow(asked(view('rear', 2), 0, true));
    rig.advance(0);
    rig.turn('right', 40, 10);
    expect(rig.orbits.left.azimuth - upright.azimuth).toBeCloseTo(-0.34, 9);
    expect(rig.orbits.left.elevation - rig.orbits.right.elevation).toBeGreaterThan(0.3);
  });

  test('turning one pane turns the other while they are linked, and only then', () => {
    const rig = createCameraRig();
    rig.follow(asked(view('side', 0), 0, false));
    rig.advance(0);
    rig.turn('left', 40, 10);
    expect(rig.orbits.right).toEqual(rig.orbits.left);
    rig.follow(asked(view('side', 0, false), 0, false));
    rig.turn('left', 40, 10);
    expect(rig.orbits.right.azimuth).not.toBe(rig.orbits.left.azimuth);
  });

  test('a preset takes 240 ms, none at all with reduced motion', () => {
    const rig = createCameraRig();
    rig.follow(asked(view('side', 0), 0, false));
    rig.advance(0);
    rig.follow(asked(view('front', 1), 1000, false));
    expect(rig.advance(1100)).toBe(true);
    expect(rig.orbits.left.azimuth).toBeGreaterThan(0);
    expect(rig.advance(1240)).toBe(false);
    expect(rig.orbits.left).toEqual(PRESETS.front);
    rig.follow(asked(view('side', 2), 2000, true));
    expect(rig.advance(2000)).toBe(false);
    expect(rig.orbits.left.azimuth).toBeCloseTo(PRESETS.side.azimuth, 12);
  });

  test('figures are fitted to the preset last asked for, not to where a hand has turned them', () => {
    const rig = createCameraRig();
    rig.follow(asked(view('side', 0), 0, true));
    rig.advance(0);
    rig.turn('left', 90, 20);
    expect(rig.fitted.left).toEqual(PRESETS.side);
    rig.follow(asked(view('front', 1), 10, true));
    rig.advance(10);
    expect(rig.fitted.left.azimuth).toBeCloseTo(PRESETS.front.azimuth, 12);
    expect(rig.fitted.right.elevation).toBeCloseTo(PRESETS.front.elevation, 12);
  });

  test('linking again takes over the view that was turned last', () => {
    const rig = createCameraRig();
    rig.follow(asked(view('side', 0, false), 0, true));
    rig.turn('right', 70, 0);
    rig.follow(asked(view('side', 0, true), 10, true));
    rig.advance(1000);
    expect(rig.orbits.left.azimuth).toBeCloseTo(rig.orbits.right.azimuth, 12);
  });

  test('a blend of two views goes the short way round', () => {
    const out = { ...PRESETS.side };
    blendOrbit(out, { ...PRESETS.side, azimuth: 3 }, { ...PRESETS.side, azimuth: -3 }, 0.5);
    expect(Math.abs(out.azimuth)).toBeGreaterThan(3);
  });
});
