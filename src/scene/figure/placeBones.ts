import { Matrix4 } from 'three';
import { segmentIndex } from '../../model/anatomy/names';
import type { BoneBatch } from './boneBatch';
import type { Carriers } from './carriers';
import { placeVertebra } from './spine';

const placed = new Matrix4();
const rest = new Matrix4();

/** Brings every bone to where its carrier is. */
export function placeBones(
  { bones, setMatrix }: BoneBatch,
  { scales, arm, armScale, neck, torsoFromRest, torsoTurn }: Carriers,
  segments: Carriers['segments'],
): void {
  bones.forEach(({ carrier, place: inCarrier }, i) => {
    if (carrier.kind === 'segment') {
      const scale = scales[segmentIndex(carrier.segment)];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(segments[carrier.segment]);
    } else if (carrier.kind === 'arm') {
      placed.makeScale(armScale, armScale, armScale).premultiply(arm[carrier.bone]);
    } else if (carrier.kind === 'neck') {
      const scale = scales[segmentIndex('torso')];
      placed.makeScale(scale, scale, scale).multiply(inCarrier).premultiply(neck[carrier.level]);
    } else {
      const scale = scales[segmentIndex('pelvis')];
      rest.makeScale(scale, scale, scale).multiply(inCarrier);
      placeVertebra(placed, carrier, rest, { groundFromPelvis: segments.pelvis, torsoFromRest, torsoTurn });
    }
    setMatrix(i, placed);
  });
}
