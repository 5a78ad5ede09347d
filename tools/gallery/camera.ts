import { type PerspectiveCamera, Vector3 } from 'three';
import { segmentIndex } from '../../src/model/anatomy/names';
import { FRAME_SIZE, transformPoint } from '../../src/model/math/frame';
import type { Instant } from '../../src/scene/base/instant';
import { anchorOf, hullsOf } from '../../src/scene/camera/figureExtent';
import { viewAxes } from '../../src/scene/camera/framing';
import type { Orbit } from '../../src/scene/camera/orbit';
import type { Target } from '../../test/specimens/gallery';

/** Vertical field of view, rad; wider than the page's, since a pose is looked at from near by. */
const FIELD_OF_VIEW = 0.36;

/** Half of what is seen from near by, top to bottom, m. */
const NEAR = { hip: 0.3, knee: 0.2, hand: 0.2, ankle: 0.22, head: 0.2 } as const;

const JOINTS = { hip: 'femur_r', knee: 'tibia_r', ankle: 'talus_r' } as const;

/** Turns a camera to have the target in its middle, at a place around it. */
export function aimAt(camera: PerspectiveCamera, instant: Instant, target: Target, orbit: Orbit): void {
  const { right, up, back } = viewAxes(orbit);
  const { center, half } = target === 'all' ? wholeOf(instant, { right, up }, camera.aspect) : nearOf(instant, target);
  const distance = half / Math.tan(FIELD_OF_VIEW / 2) / orbit.zoom;
  camera.matrixAutoUpdate = false;
  camera.matrix.makeBasis(right, up, back).setPosition(center.addScaledVector(back, distance));
  camera.matrix.decompose(camera.position, camera.quaternion, camera.scale);
  camera.fov = (FIELD_OF_VIEW * 180) / Math.PI;
  camera.near = Math.max(0.05, distance - 4);
  camera.far = distance + 8;
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld(true);
}

interface Seen {
  readonly center: Vector3;
  /** Half the height of what is to be seen, m. */
  readonly half: number;
}

/** Perspective makes what is nearer larger: room for it. */
const ROOM = 1.16;

function wholeOf({ repetition }: Instant, { right, up }: { right: Vector3; up: Vector3 }, aspect: number): Seen {
  const anchor = anchorOf(repetition);
  const points = hullsOf(repetition).flatMap(({ points }) => points.map((p) => p.add(anchor)));
  const span = (axis: Vector3): [number, number] => {
    const along = points.map((p) => p.dot(axis));
    return [Math.min(...along), Math.max(...along)];
  };
  const [[left, end], [low, high]] = [span(right), span(up)];
  const center = right
    .clone()
    .multiplyScalar((left + end) / 2)
    .addScaledVector(up, (low + high) / 2);
  return { center, half: (ROOM * Math.max(high - low, (end - left) / aspect)) / 2 };
}

function nearOf(instant: Instant, target: Exclude<Target, 'all'>): Seen {
  return { center: centerOf(instant, target), half: NEAR[target] };
}

function centerOf(instant: Instant, target: Exclude<Target, 'all'>): Vector3 {
  if (target === 'hand') return handOf(instant);
  return target === 'head' ? headOf(instant) : jointOf(instant, JOINTS[target]);
}

/** Middle of a head held straight, torso frame, generic size, m. */
const HEAD = [0.01, 0.58, 0] as const;

function headOf({ frames, repetition }: Instant): Vector3 {
  const torso = segmentIndex('torso');
  const scale = repetition.body.scales[torso];
  const [x, y, z] = HEAD;
  return new Vector3(...transformPoint(frames, torso * FRAME_SIZE, [x * scale, y * scale, z * scale]));
}

function jointOf({ frames }: Instant, segment: 'femur_r' | 'tibia_r' | 'talus_r'): Vector3 {
  return new Vector3().fromArray(frames, segmentIndex(segment) * FRAME_SIZE + 9);
}

/** Where the right hand holds on. */
function handOf({ hand }: Instant): Vector3 {
  return new Vector3().fromArray(hand ?? [0, 1, 0]);
}
