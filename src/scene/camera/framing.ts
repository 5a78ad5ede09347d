import { type PerspectiveCamera, Vector3 } from 'three';
import type { Orbit } from './orbit';

/** Where the hip center stands in its pane as long as nothing gets smaller by it, fractions from the left and top. */
const HIP_IN_PANE = [0.45, 0.63] as const;

/** Vertical field of view of a pane, rad; small, so that machines do not look distorted. */
export const FIELD_OF_VIEW = 0.36;

const MARGIN_PX = 8;

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

/** Unit vectors of the camera: right, up, and back toward the viewer. */
export function viewAxes(orbit: Orbit): { right: Vector3; up: Vector3; back: Vector3 } {
  const { azimuth: a, elevation: e } = orbit;
  const back = new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
  const right = new Vector3(Math.cos(a), 0, -Math.sin(a));
  return { right, up: new Vector3().crossVectors(back, right), back };
}

/** What has to be inside a pane. */
export interface Framed {
  /** m, relative to the hip center. */
  readonly points: readonly Vector3[];
  readonly pane: PaneSize;
  /** Where it is seen from. */
  readonly orbit: Orbit;
  /** Kept free at the top for what the page writes there, px. */
  readonly keptTop?: number;
}

/** How large figures are drawn, and where their hip centers stand: the same in all panes. */
export interface Framing {
  /** px of the pane for a meter at the hip center. */
  readonly magnification: number;
  /** Fractions of the pane from the left and top. */
  readonly hip: readonly [x: number, y: number];
}

/** Rounds of halving that settle the magnification to a thousandth of a pixel a meter. */
const ROUNDS = 22;
const LARGEST = 4000;

/**
 * The largest common magnification at which every point of every pane is inside, with the hip centers at one common place:
 * the wished one, moved only as far as the figures need the room.
 */
export function fitFigures(framed: readonly Framed[]): Framing {
  const seen = framed.map(({ points, orbit, ...rest }): Seen => {
    const { right, up, back } = viewAxes(orbit);
    return { points: points.map((p) => [p.dot(right), p.dot(up), p.dot(back)] as const), ...rest };
  });
  let low = 0;
  let high = LARGEST;
  for (let i = 0; i < ROUNDS; i++) {
    const middle = (low + high) / 2;
    if (hipRoom(seen, middle)) low = middle;
    else high = middle;
  }
  const room = hipRoom(seen, low) ?? { x: [0.5, 0.5], y: [0.5, 0.5] };
  const [x, y] = HIP_IN_PANE;
  return {
    magnification: low,
    hip: [Math.min(room.x[1], Math.max(room.x[0], x)), Math.min(room.y[1], Math.max(room.y[0], y))],
  };
}

interface Seen extends Omit<Framed, 'points' | 'orbit'> {
  /** To the right, up and toward the viewer, m. */
  readonly points: readonly (readonly [right: number, up: number, near: number])[];
}

/** Distance of the camera from the hip center at which a pane has a magnification, m. */
export function distanceAt(magnification: number, { height }: PaneSize): number {
  return height / (2 * Math.tan(FIELD_OF_VIEW / 2) * magnification);
}

/** Where the hip center may stand with everything inside, fractions of all panes; null where that is nowhere. */
function hipRoom(seen: readonly Seen[], magnification: number): Record<'x' | 'y', [number, number]> | null {
  const x: [number, number] = [0, 1];
  const y: [number, number] = [0, 1];
  for (const { points, pane, keptTop = 0 } of seen) {
    const distance = distanceAt(magnification, pane);
    let [left, end, low, high] = [0, 0, 0, 0];
    for (const [toRight, toTop, near] of points) {
      if (near >= distance) return null;
      // what is nearer to the camera than the hip is drawn larger
      const scale = (magnification * distance) / (distance - near);
      left = Math.min(left, toRight * scale);
      end = Math.max(end, toRight * scale);
      low = Math.min(low, toTop * scale);
      high = Math.max(high, toTop * scale);
    }
    x[0] = Math.max(x[0], (MARGIN_PX - left) / pane.width);
    x[1] = Math.min(x[1], (pane.width - MARGIN_PX - end) / pane.width);
    y[0] = Math.max(y[0], (keptTop + MARGIN_PX + high) / pane.height);
    y[1] = Math.min(y[1], (pane.height - MARGIN_PX + low) / pane.height);
  }
  return x[0] <= x[1] && y[0] <= y[1] ? { x, y } : null;
}

/** Points the camera at `hip` so that it stands at its place of the pane, as large as the framing says before zoom. */
export function aimCamera(
  camera: PerspectiveCamera,
  hip: Vector3,
  orbit: Orbit,
  framing: Framing,
  pane: PaneSize,
): void {
  const { right, up, back } = viewAxes(orbit);
  const d = distanceAt(framing.magnification, pane) / orbit.zoom;
  camera.matrixAutoUpdate = false;
  camera.matrix.makeBasis(right, up, back).setPosition(hip.x + back.x * d, hip.y + back.y * d, hip.z + back.z * d);
  camera.matrix.decompose(camera.position, camera.quaternion, camera.scale);
  camera.updateMatrixWorld(true);
  camera.fov = (FIELD_OF_VIEW * 180) / Math.PI;
  camera.aspect = pane.width / pane.height;
  camera.near = Math.max(0.05, d - 4);
  camera.far = d + 8;
  camera.updateProjectionMatrix();
  // slide the picture so that the optical axis, and with it the hip center, meets its place in the pane
  camera.projectionMatrix.elements[8] = -(2 * framing.hip[0] - 1);
  camera.projectionMatrix.elements[9] = -(1 - 2 * framing.hip[1]);
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}

/** Pane pixels of a ground point, from the left and top. */
export function projectToPane(camera: PerspectiveCamera, point: Vector3, pane: PaneSize): { x: number; y: number } {
  const p = scratch.copy(point).project(camera);
  return { x: ((p.x + 1) / 2) * pane.width, y: ((1 - p.y) / 2) * pane.height };
}

const scratch = new Vector3();
