import { soleX } from '../model/anatomy/foot';
import { segmentIndex } from '../model/anatomy/names';
import { FRAME_SIZE, transformPoint } from '../model/math/frame';
import type { Repetition } from '../model/result';
import { formatQuantity } from './numbers';
import { displayUnit, type UnitSystem } from './units';

const FOOT = segmentIndex('calcn_r') * FRAME_SIZE;

/** Less than this is not seen, m. */
const LEAST = 0.005;

/** How far the tip of a foot stands past the edges of the plate it is on, m; 0 where it is on it, or there is no plate. */
interface Overhang {
  readonly above: number;
  readonly aside: number;
}

export function footOverhang({ body, frames, movers, parts }: Repetition): Overhang {
  const plate = parts.find(({ name }) => name === 'footplate');
  if (plate?.shape.kind !== 'box') return { above: 0, aside: 0 };
  const [length, , width] = plate.shape.size;
  const [tipX, tipY, tipZ] = transformPoint(frames, FOOT, [soleX(body, 1), -body.soleDepth, 0]);
  const { sled } = movers;
  // along the plate's slope, which is the sled's x axis
  const up = (tipX - sled[9]) * sled[0] + (tipY - sled[10]) * sled[3];
  const past = (distance: number) => (distance < LEAST ? 0 : distance);
  return { above: past(up - plate.center[0] - length / 2), aside: past(tipZ - width / 2) };
}

/** "The toes stand 4.5 cm past the plate's upper edge."; null where they are on it. */
export function overhangSentence(repetition: Repetition, edge: keyof Overhang, system: UnitSystem): string | null {
  const overhang = footOverhang(repetition)[edge];
  if (overhang === 0) return null;
  const far = formatQuantity(overhang, displayUnit('m', system));
  return `The toes stand ${far} past the plate’s ${edge === 'above' ? 'upper edge' : 'sides'}.`;
}
