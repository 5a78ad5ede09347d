import type { Part, PartShape } from '../../mechanism/part';

/** Radius of a full-size plate (450 mm bumper; MEMORY, high confidence). */
export const PLATE_RADIUS = 0.225;

/** Radii of the bar (28 mm; MEMORY, high confidence) and of the pad around it. DEFAULT. */
export const BAR_RADIUS = 0.014;
export const BAR_PAD_RADIUS = 0.045;

/** Bars there are, kg, heaviest first: for competitions, and training bars (MEMORY, medium confidence). */
const BARS = [20, 15, 10, 5] as const;
/** The lightest pair of full-size plates: a bar that stands on them is chosen light enough to carry them. */
const LEAST_PLATES = 5;
/** From this load on a bar has full-size plates to stand on. */
const LEAST_ON_PLATES = Math.min(...BARS) + LEAST_PLATES;

/** Whether a load of so many kg can be a bar that stands on full-size plates. */
export function hasPlates(load: number): boolean {
  return load >= LEAST_ON_PLATES;
}

/** The load, kg, from which on the bar is the heaviest there is: that bar, with plates to stand on or without. */
export function fullBarFrom(standsOnPlates: boolean): number {
  return Math.max(...BARS) + leastPlates(standsOnPlates);
}

/** Of a load, what the bar itself weighs, kg: the heaviest there is, with plates to stand on or without; a lighter load is all bar. */
export function barMass(load: number, standsOnPlates: boolean): number {
  const least = leastPlates(standsOnPlates);
  return BARS.find((mass) => mass + least <= load) ?? load;
}

function leastPlates(standsOnPlates: boolean): number {
  return standsOnPlates ? LEAST_PLATES : 0;
}

/**
 * A 2.2 m bar of 28 mm, its center at the mover's origin, its axis sideways (MEMORY, high confidence), with plates where the load
 * has any. Nothing for body weight.
 */
export function barbellParts(load: number, mover = 'bar'): Part[] {
  if (load === 0) return [];
  const plate: PartShape = { kind: 'cylinder', radius: PLATE_RADIUS, length: 0.06 };
  const bar = onBar({
    name: 'bar',
    material: 'steel',
    shape: { kind: 'cylinder', radius: BAR_RADIUS, length: 2.2 },
    mover,
  });
  if (!hasPlates(load)) return [bar];
  return [
    bar,
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
