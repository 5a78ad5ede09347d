import type { Part } from '../../mechanism/part';

/** Column with its low pulley, and the rope in the hands: it rides on the mover `rope`, x toward the pulley. */
export function cableParts([x, height]: readonly [x: number, height: number]): Part[] {
  return [
    {
      name: 'cable-column',
      material: 'steel',
      shape: { kind: 'box', size: [0.12, 2.1, 0.2] },
      center: [x - 0.14, 1.05, 0],
      rotationXyz: [0, 0, 0],
    },
    {
      name: 'pulley',
      material: 'steel',
      shape: { kind: 'cylinder', radius: 0.05, length: 0.03 },
      center: [x, height, 0],
      rotationXyz: [0, 0, 0],
    },
    {
      name: 'rope',
      material: 'rope',
      shape: { kind: 'cylinder', radius: 0.016, length: 0.22 },
      center: [0.11, 0, 0],
      rotationXyz: [0, Math.PI / 2, 0],
      mover: 'rope',
    },
  ];
}
