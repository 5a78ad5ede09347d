import { type PerspectiveCamera, Vector3 } from 'three';
import type { Orbit } from './orbit';

/** Where the hip center stands in its pane, fractions from the left and top. */
export const HIP_IN_PANE = [0.45, 0.63] as const;

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

/**
 * Distance of the camera from the hip center at which every point of `points` (m, relative to the hip center) is inside
 * the pane with the hip center at HIP_IN_PANE. The same field of view everywhere makes it the magnification, too.
 */
export function fitDistance(points: readonly Vector3[], orbit: Orbit, pane: PaneSize): number {
  const { right, up, back } = viewAxes(orbit);
  const pixelsPerTangent = pane.height / (2 * Math.tan(FIELD_OF_VIEW / 2));
  const room = {
    left: pane.width * HIP_IN_PANE[0] - MARGIN_PX,
    right: pane.width * (1 - HIP_IN_PANE[0]) - MARGIN_PX,
    top: pane.height * HIP_IN_PANE[1] - MARGIN_PX,
    bottom: pane.height * (1 - HIP_IN_PANE[1]) - MARGIN_PX,
  };
  let distance = 0;
  for (const p of points) {
    const x = p.dot(right);
    const y = p.dot(up);
    const depth = p.dot(back);
    // a point at lateral offset x is |x| / (distance − depth) · pixelsPerTangent away from the hip center
    const needX = (Math.abs(x) * pixelsPerTangent) / (x < 0 ? room.left : room.right);
    const needY = (Math.abs(y) * pixelsPerTangent) / (y < 0 ? room.bottom : room.top);
    distance = Math.max(distance, depth + Math.max(needX, needY));
  }
  return distance;
}

/** Points the camera at `hip` so that it stands at HIP_IN_PANE of the pane, `distance` m away before zoom. */
export function aimCamera(
  camera: PerspectiveCamera,
  hip: Vector3,
  orbit: Orbit,
  distance: number,
  pane: PaneSize,
): void {
  const { right, up, back } = viewAxes(orbit);
  const d = distance / orbit.zoom;
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
  camera.projectionMatrix.elements[8] = -(2 * HIP_IN_PANE[0] - 1);
  camera.projectionMatrix.elements[9] = -(1 - 2 * HIP_IN_PANE[1]);
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}

/** Pane pixels of a ground point, from the left and top. */
export function projectToPane(camera: PerspectiveCamera, point: Vector3, pane: PaneSize): { x: number; y: number } {
  const p = scratch.copy(point).project(camera);
  return { x: ((p.x + 1) / 2) * pane.width, y: ((1 - p.y) / 2) * pane.height };
}

const scratch = new Vector3();
