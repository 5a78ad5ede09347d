import type { Body } from '../anatomy/body';
import { segmentIndex } from '../anatomy/names';
import type { Settings } from '../setting';
import { BACK_CONTACT } from './hipThrust';
import type { Part } from './part';

/** Height of the hip centers above the floor with the pelvis untilted. DEFAULT. */
export const SEAT_HIP_HEIGHT = 0.52;

/** Machine in numbers; footplate 1.1 × 0.63 m (one rig, literature section 7). */
export function legPressParts(body: Body, settings: Settings): Part[] {
  const depth = BACK_CONTACT.halfDepth * body.scales[segmentIndex('torso')];
  const rest = settings.backrestAngle;
  // the pad's face lies `depth` behind the line through the hip centers along the torso
  const along = [-Math.cos(rest), Math.sin(rest)];
  const behind = [-Math.sin(rest), -Math.cos(rest)];
  const at = (a: number, b: number): [number, number, number] => [
    along[0] * a + behind[0] * b,
    SEAT_HIP_HEIGHT + along[1] * a + behind[1] * b,
    0,
  ];
  const rail = [Math.cos(settings.railAngle), Math.sin(settings.railAngle)];
  const railLength = 1.5;
  const railAt = (d: number, z: number): [number, number, number] => [
    rail[0] * d + 0.16 * rail[1],
    SEAT_HIP_HEIGHT + rail[1] * d - 0.16 * rail[0],
    z,
  ];
  return [
    {
      name: 'backrest',
      material: 'pad',
      shape: { kind: 'box', size: [0.82, 0.09, 0.46] },
      center: at(0.37, depth + 0.045),
      rotationXyz: [0, 0, Math.PI - rest],
    },
    {
      name: 'seat',
      material: 'pad',
      shape: { kind: 'box', size: [0.3, 0.08, 0.42] },
      center: [0.1, SEAT_HIP_HEIGHT - 0.2, 0],
      rotationXyz: [0, 0, 0.12],
    },
    ...[-0.3, 0.3].map(
      (z): Part => ({
        name: z > 0 ? 'rail-near' : 'rail-far',
        material: 'rail',
        shape: { kind: 'cylinder', radius: 0.022, length: railLength },
        center: railAt(0.25 + railLength / 2, z),
        rotationXyz: [-Math.PI / 2, Math.PI / 2 - settings.railAngle, 0],
        isNearSide: z > 0,
      }),
    ),
    {
      name: 'footplate',
      material: 'steel',
      shape: { kind: 'box', size: [0.63, 0.03, 1.1] },
      center: [0.13, -0.015, 0],
      rotationXyz: [0, 0, 0],
      mover: 'sled',
    },
  ];
}
