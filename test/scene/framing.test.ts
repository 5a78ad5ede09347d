import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { createCameraRig } from '../../src/scene/camera/cameraRig';
import { anchorOf, extentOf } from '../../src/scene/camera/figureExtent';
import { aimCamera, fitFigures, projectToPane } from '../../src/scene/camera/framing';
import { blendOrbit, PRESETS } from '../../src/scene/camera/orbit';
import { cameraFor, framingOf, PANES, press, repetitionOf, thrust } from './support';

const both = [press, thrust];
const standing = [repetitionOf({ exercise: 'romanian-deadlift' }), repetitionOf({ exercise: 'back-squat' })];

describe('framing', () => {
  test('hip centers at the extended end stand at the same point of both panes, from every side', () => {
    for (const pane of PANES)
      for (const orbit of Object.values(PRESETS))
        for (const repetition of both) {
          const at = projectToPane(cameraFor(repetition, both, pane, orbit), anchorOf(repetition), pane);
          const [x, y] = framingOf(both, pane, orbit).hip;
          expect(at.x).toBeCloseTo(x * pane.width, 6);
          expect(at.y).toBeCloseTo(y * pane.height, 6);
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

  test.each([
    ['press and thrust', both],
    ['standing exercises', standing],
  ])('%s: the whole figure and machine are inside the pane at every design size, in every view', (_, all) => {
    const cases = PANES.flatMap((pane) => Object.values(PRESETS).map((orbit) => ({ pane, orbit })));
    for (const { pane, orbit } of cases)
      for (const repetition of all) {
        const camera = cameraFor(repetition, all, pane, orbit);
        for (const point of extentOf(repetition)) {
          const { x, y } = projectToPane(camera, point.add(anchorOf(repetition)), pane);
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(pane.width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(pane.height);
        }
      }
  });

  test('standing figures take most of the height of a pane', () => {
    const pane = PANES[0];
    for (const repetition of standing) {
      const camera = cameraFor(repetition, standing, pane);
      const heights = extentOf(repetition).map((p) => projectToPane(camera, p.add(anchorOf(repetition)), pane).y);
      expect((Math.max(...heights) - Math.min(...heights)) / pane.height).toBeGreaterThan(0.85);
    }
  });

  test('what the page writes over the top of a pane stays free', () => {
    const pane = PANES[3];
    const framing = fitFigures([{ points: extentOf(press), pane, orbit: PRESETS.side, keptTop: 70 }]);
    const camera = new PerspectiveCamera();
    aimCamera(camera, anchorOf(press), PRESETS.side, framing, pane);
    for (const point of extentOf(press))
      expect(projectToPane(camera, point.add(anchorOf(press)), pane).y).toBeGreaterThan(70);
  });
});

describe('camera rig', () => {
  const view = (name: 'side' | 'front', request: number, isLinked = true) => ({
    isLinked,
    preset: { left: { name, request }, right: { name, request } },
  });

  test('turning one pane turns the other while they are linked, and only then', () => {
    const rig = createCameraRig();
    rig.follow(view('side', 0), 0, false);
    rig.advance(0);
    rig.turn('left', 40, 10);
    expect(rig.orbits.right).toEqual(rig.orbits.left);
    rig.follow(view('side', 0, false), 0, false);
    rig.turn('left', 40, 10);
    expect(rig.orbits.right.azimuth).not.toBe(rig.orbits.left.azimuth);
  });

  test('a preset takes 240 ms, none at all with reduced motion', () => {
    const rig = createCameraRig();
    rig.follow(view('side', 0), 0, false);
    rig.advance(0);
    rig.follow(view('front', 1), 1000, false);
    expect(rig.advance(1100)).toBe(true);
    expect(rig.orbits.left.azimuth).toBeGreaterThan(0);
    expect(rig.advance(1240)).toBe(false);
    expect(rig.orbits.left).toEqual(PRESETS.front);
    rig.follow(view('side', 2), 2000, true);
    expect(rig.advance(2000)).toBe(false);
    expect(rig.orbits.left.azimuth).toBeCloseTo(PRESETS.side.azimuth, 12);
  });

  test('figures are fitted to the preset last asked for, not to where a hand has turned them', () => {
    const rig = createCameraRig();
    rig.follow(view('side', 0), 0, true);
    rig.advance(0);
    rig.turn('left', 90, 20);
    expect(rig.fitted.left).toEqual(PRESETS.side);
    rig.follow(view('front', 1), 10, true);
    rig.advance(10);
    expect(rig.fitted.left.azimuth).toBeCloseTo(PRESETS.front.azimuth, 12);
    expect(rig.fitted.right.elevation).toBeCloseTo(PRESETS.front.elevation, 12);
  });

  test('linking again takes over the view that was turned last', () => {
    const rig = createCameraRig();
    rig.follow(view('side', 0, false), 0, true);
    rig.turn('right', 70, 0);
    rig.follow(view('side', 0, true), 10, true);
    rig.advance(1000);
    expect(rig.orbits.left.azimuth).toBeCloseTo(rig.orbits.right.azimuth, 12);
  });

  test('a blend of two views goes the short way round', () => {
    const out = { ...PRESETS.side };
    blendOrbit(out, { ...PRESETS.side, azimuth: 3 }, { ...PRESETS.side, azimuth: -3 }, 0.5);
    expect(Math.abs(out.azimuth)).toBeGreaterThan(3);
  });
});
