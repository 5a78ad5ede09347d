import { PerspectiveCamera, Vector3 } from 'three';
import type { Repetition, Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import type { Box } from '../../src/scene/base/box';
import { anchorOf, type Hull, hullsOf } from '../../src/scene/camera/figureExtent';
import { aimCamera, type Framing, fitFigures, type PaneSize, projectToPane } from '../../src/scene/camera/framing';
import type { Orbit } from '../../src/scene/camera/orbit';
import { presetOrbit } from '../../src/scene/camera/presetOrbit';
import type { PresetName } from '../../src/state/types';

export function repetitionOf(setup: Partial<Setup> & { exercise: string }): Repetition {
  const result = simulate({ settings: {}, lifter: {}, ...setup });
  if (result.kind !== 'repetition') throw new Error(`${setup.exercise} has no repetition`);
  return result;
}

export const press = repetitionOf({ exercise: 'leg-press' });
export const thrust = repetitionOf({ exercise: 'hip-thrust' });

/** Pane sizes of the design: desktop, phone stacked, phone side by side. */
export const PANES: readonly PaneSize[] = [
  { width: 542, height: 352 },
  { width: 542, height: 280 },
  { width: 640, height: 460 },
  { width: 390, height: 307 },
  { width: 195, height: 254 },
];

export const VIEWS: readonly PresetName[] = ['side', 'front', 'three-quarter', 'rear'];

/** Where a repetition is looked at from in a view, or as told. */
export const orbitIn = (view: PresetName | Orbit, shown: Repetition): Orbit =>
  typeof view === 'string' ? presetOrbit(view, shown) : view;

/** Camera of a pane that shows these repetitions together, pointed at one of them. */
export function cameraFor(
  shown: Repetition,
  all: readonly Repetition[],
  pane: PaneSize,
  view: PresetName | Orbit = 'side',
  covered: readonly Box[] = [],
): PerspectiveCamera {
  const camera = new PerspectiveCamera();
  const framing = framingsOf(all, pane, view, covered)[all.indexOf(shown)];
  aimCamera(camera, { hip: anchorOf(shown), orbit: orbitIn(view, shown), framing, pane });
  return camera;
}

export function framingsOf(
  all: readonly Repetition[],
  pane: PaneSize,
  view: PresetName | Orbit = 'side',
  covered: readonly Box[] = [],
): Framing[] {
  return fitFigures(
    all.map((each) => {
      const [hulls, height] = [hullsFor(each), anchorOf(each).y];
      return { hulls, height, pane, orbit: orbitIn(view, each), covered };
    }),
  );
}

const remembered = new WeakMap<Repetition, readonly Hull[]>();

/** The hulls of a repetition, found once. */
export function hullsFor(repetition: Repetition): readonly Hull[] {
  const hulls = remembered.get(repetition) ?? hullsOf(repetition);
  remembered.set(repetition, hulls);
  return hulls;
}

export function project(camera: PerspectiveCamera, pane: PaneSize) {
  return (points: ArrayLike<number>, i: number): [number, number] => {
    const { x, y } = projectToPane(camera, new Vector3(points[3 * i], points[3 * i + 1], points[3 * i + 2]), pane);
    return [x, y];
  };
}
