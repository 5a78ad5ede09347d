import type { Part } from '../../mechanism/part';
import type { Settings } from '../../setting';
import { barbellParts, barPad } from './barbellParts';

/** How far the bench's pad gives way under the back, at its edge. DEFAULT. */
const PAD_GIVES = 0.004;

/** Room that both feet take beside the ankles where they are turned out. DEFAULT. */
const BESIDE_ANKLES = 0.36;

/** Bench, a block where the feet are raised, and the padded bar if there is one, in numbers. */
export function hipThrustParts(settings: Settings): Part[] {
  const bench: Part = {
    name: 'bench',
    material: 'pad',
    shape: { kind: 'box', size: [0.32, 0.09, 1.1] },
    // the back turns on the edge of the pressed pad
    center: [PAD_GIVES - 0.16, PAD_GIVES + settings.benchHeight - 0.045, 0],
    rotationXyz: [0, 0, 0],
  };
  const block: Part = {
    name: 'block',
    material: 'wood',
    shape: { kind: 'box', size: [0.42, settings.footHeight, Math.max(0.8, settings.stanceWidth + BESIDE_ANKLES)] },
    center: [settings.footDistance + 0.06, settings.footHeight / 2, 0],
    rotationXyz: [0, 0, 0],
  };
  return [
    bench,
    ...(settings.footHeight > 0 ? [block] : []),
    ...(settings.load > 0 ? [...barbellParts(settings.load), barPad()] : []),
  ];
}
