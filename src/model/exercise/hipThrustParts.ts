import type { Body } from '../anatomy/body';
import type { Settings } from '../setting';
import type { Part } from './part';

/** Radius of a full-size plate (450 mm bumper; MEMORY, high confidence). */
export const PLATE_RADIUS = 0.225;

/** Bench, block, bar and plates in numbers; bar 28 mm, 2.2 m (MEMORY, high confidence). */
export function hipThrustParts(_body: Body, settings: Settings): Part[] {
  const block: Part[] =
    settings.footHeight > 0
      ? [
          {
            name: 'block',
            material: 'wood',
            shape: { kind: 'box', size: [0.42, settings.footHeight, 0.8] },
            center: [settings.footDistance + 0.06, settings.footHeight / 2, 0],
            rotationXyz: [0, 0, 0],
          },
        ]
      : [];
  return [
    {
      name: 'bench',
      material: 'pad',
      shape: { kind: 'box', size: [0.32, 0.09, 1.1] },
      center: [-0.16, settings.benchHeight - 0.045, 0],
      rotationXyz: [0, 0, 0],
    },
    ...block,
    {
      name: 'bar',
      material: 'steel',
      shape: { kind: 'cylinder', radius: 0.014, length: 2.2 },
      center: [0, 0, 0],
      rotationXyz: [0, 0, 0],
      mover: 'bar',
    },
    {
      name: 'bar-pad',
      material: 'rubber',
      shape: { kind: 'cylinder', radius: 0.045, length: 0.42 },
      center: [0, 0, 0],
      rotationXyz: [0, 0, 0],
      mover: 'bar',
    },
    ...[-0.68, 0.68].map(
      (z): Part => ({
        name: z > 0 ? 'plate-near' : 'plate-far',
        material: 'plate',
        shape: { kind: 'cylinder', radius: PLATE_RADIUS, length: 0.06 },
        center: [0, 0, z],
        rotationXyz: [0, 0, 0],
        mover: 'bar',
        isNearSide: z > 0,
      }),
    ),
  ];
}
