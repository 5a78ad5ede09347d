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
    onBar({ name: 'bar', material: 'steel', shape: { kind: 'cylinder', radius: BAR_RADIUS, length: 2.2 }, mover }),
    onBar({ name: 'plate-far', material: 'plate', shape: plate, mover }, -0.68),
    onBar({ name: 'plate-near', material: 'plate', shape: plate, mover, isNearSide: true }, 0.68),
  ];
}

/** The pad around the middle of the bar. */
export function barPad(mover = 'bar'): Part {
  const shape: PartShape = { kind: 'cylinder', radius: BAR_PAD_RADIUS, length: 0.42 };
  return onBar({ name: 'bar-pad', material: 'rubber', shape, mover });
}

/** Its center `z` to the right of the bar's middle. */
function onBar(part: Omit<Part, 'center' | 'rotationXyz'>, z = 0): Part {
  return { ...part, center: [0, 0, z], rotationXyz: [0, 0, 0] };
}
