import type { Part, PartShape } from '../../mechanism/part';

/** Radius of a full-size plate (450 mm bumper; MEMORY, high confidence). */
export const PLATE_RADIUS = 0.225;

/** Radii of the bar (28 mm; MEMORY, high confidence) and of the pad around it. DEFAULT. */
export const BAR_RADIUS = 0.014;
export const BAR_PAD_RADIUS = 0.045;

/** A 2.2 m bar of 28 mm with plates, its center at the mover's origin, its axis sideways (MEMORY, high confidence). */
export function barbellParts(mover = 'bar'): Part[] {
  const plate: PartShape = { kind: 'cylinder', radius: PLATE_RADIUS, length: 0.06 };
  return [
    onBar(mover, 'bar', 'steel', { kind: 'cylinder', radius: BAR_RADIUS, length: 2.2 }, 0),
    onBar(mover, 'plate-far', 'plate', plate, -0.68),
    { ...onBar(mover, 'plate-near', 'plate', plate, 0.68), isNearSide: true },
  ];
}

/** The pad around the middle of the bar. */
export function barPad(mover = 'bar'): Part {
  return onBar(mover, 'bar-pad', 'rubber', { kind: 'cylinder', radius: BAR_PAD_RADIUS, length: 0.42 }, 0);
}

function onBar(mover: string, name: string, material: Part['material'], shape: PartShape, z: number): Part {
  return { name, material, shape, center: [0, 0, z], rotationXyz: [0, 0, 0], mover };
}
