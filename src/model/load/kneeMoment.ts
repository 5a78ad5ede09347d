import { LANDMARK_TABLE } from '../anatomy/landmarks';
import { segmentIndex } from '../anatomy/names';
import { FRAME_SIZE, type Frames, transformPoint } from '../math/frame';
import type { Triple } from '../math/triple';
import type { PlacedContact } from './contactRays';
import { isBelow, type SampleLoads } from './equations';
import { generalizedForce, type PlaneLoad } from './wrench';

const KNEE = 3;
const FEMUR = segmentIndex('femur_r') * FRAME_SIZE;

/** Middle between the femoral epicondyles of the generic lifter, in the femur. */
const EPICONDYLES = (['RLFC', 'RMFC'] as const)
  .map((name) => LANDMARK_TABLE.find((row) => row.name === name)?.point ?? [0, 0, 0])
  .reduce<Triple>((sum, [x, y, z]) => [sum[0] + x / 2, sum[1] + y / 2, sum[2] + z / 2], [0, 0, 0]);

/** Forces on the feet at one sample, of one leg. */
export interface FootForces {
  readonly placed: readonly PlacedContact[];
  /** [contact] in ground. */
  readonly force: readonly Triple[];
}

/**
 * Moment muscles give about the line through the femoral epicondyles, flexion +: what inverse dynamics with a hinge there reports.
 * The knee coordinate of the source model slides and turns as it bends, so its generalized force (`demand`) differs.
 * `frames` of one pose; `scale` of the femur.
 */
export function epicondyleMoment(
  frames: Frames,
  scale: number,
  { leg }: SampleLoads,
  { placed, force }: FootForces,
): number {
  const [x, y, z] = transformPoint(frames, FEMUR, [
    EPICONDYLES[0] * scale,
    EPICONDYLES[1] * scale,
    EPICONDYLES[2] * scale,
  ]);
  // flexion turns the shank about the negative of the femur's axis to the right
  const [wx, wy, wz] = [-frames[FEMUR + 2], -frames[FEMUR + 5], -frames[FEMUR + 8]];
  const twist = Float64Array.of(wx, wy, wz, wz * y - wy * z, wx * z - wz * x, wy * x - wx * y);
  const hanging: PlaneLoad[] = [
    ...leg.filter(({ segment }) => isBelow(segment, KNEE)).map(({ load }) => load),
    ...placed.flatMap(({ contact, point }, c) => (contact.isPaired ? [{ point, force: force[c], moment: 0 }] : [])),
  ];
  return -hanging.reduce((sum, load) => sum + generalizedForce(load, twist, 0), 0);
}
