import { PLATE_RADIUS } from './hipThrustParts';
import type { Part } from './part';

/** A 2.2 m bar with plates, its center at the mover's origin, its axis sideways (MEMORY, high confidence). */
export function barbellParts(): Part[] {
  const plate = (name: string, z: number): Part => ({
    name,
    material: 'plate',
    shape: { kind: 'cylinder', radius: PLATE_RADIUS, length: 0.06 },
    center: [0, 0, z],
    rotationXyz: [0, 0, 0],
    mover: 'bar',
    isNearSide: z > 0,
  });
  return [
    {
      name: 'bar',
      material: 'steel',
      shape: { kind: 'cylinder', radius: 0.014, length: 2.2 },
      center: [0, 0, 0],
      rotationXyz: [0, 0, 0],
      mover: 'bar',
    },
    plate('plate-far', -0.68),
    plate('plate-near', 0.68),
  ];
}
