import { PerspectiveCamera, Vector3 } from 'three';
import type { Repetition, Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { anchorOf, extentOf } from '../../src/scene/camera/figureExtent';
import { aimCamera, type Framing, fitFigures, type PaneSize, projectToPane } from '../../src/scene/camera/framing';
import { type Orbit, PRESETS } from '../../src/scene/camera/orbit';

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

/** Camera of a pane that shows these repetitions together, pointed at one of them. */
export function cameraFor(
  shown: Repetition,
  all: readonly Repetition[],
  pane: PaneSize,
  orbit: Orbit = PRESETS.side,
): PerspectiveCamera {
  const camera = new PerspectiveCamera();
  aimCamera(camera, anchorOf(shown), orbit, framingOf(all, pane, orbit), pane);
  return camera;
}

export function framingOf(all: readonly Repetition[], pane: PaneSize, orbit: Orbit = PRESETS.side): Framing {
  return fitFigures(all.map((repetition) => ({ points: extentOf(repetition), pane, orbit })));
}

export function project(camera: PerspectiveCamera, pane: PaneSize) {
  return (points: ArrayLike<number>, i: number): [number, number] => {
    const { x, y } = projectToPane(camera, new Vector3(points[3 * i], points[3 * i + 1], points[3 * i + 2]), pane);
    return [x, y];
  };
}
