import { Matrix4, Vector3 } from 'three';
import { SEGMENT_COUNT, segmentIndex } from '../../model/anatomy/names';
import type { Triple } from '../../model/anatomy/types';
import type { Part } from '../../model/exercise/part';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { setFromFrame } from '../stage/frameMatrix';
import { placeAt } from './piece';

/** Where the drawn body ends, at the generic size, m: skin of the back behind the torso frame's origin … */
const BACK_SURFACE = -0.11;
/** … and of the buttocks below the hip centers of somebody who sits or lies. */
const BUTTOCK_DEPTH = 0.112;

/** How far rails reach beyond the footplate at the end of its travel, m: room for the carriage behind it. */
const RAIL_BEYOND = 0.47;

/**
 * The parts of a leg press as drawn: seat and backrest moved along their own thickness until the drawn body lies on them,
 * rails no longer than the sled's travel needs.
 */
export function fitParts(repetition: Repetition): Part[] {
  return repetition.parts.map((part) => {
    if (part.material === 'rail') return cutRail(part, repetition);
    if (part.name === 'backrest') return settleBackrest(part, repetition);
    if (part.name === 'seat') return settleSeat(part, repetition);
    return part;
  });
}

/** Ground frame of the torso at the flexed end; on the machine it never moves. */
export function torsoAtStart({ frames }: Repetition): Matrix4 {
  return setFromFrame(new Matrix4(), frames, segmentIndex('torso') * FRAME_SIZE);
}

function settleBackrest(part: Part, repetition: Repetition): Part {
  if (part.shape.kind !== 'box') return part;
  const torso = torsoAtStart(repetition);
  const forward = new Vector3(1, 0, 0).transformDirection(torso);
  const back = new Vector3(BACK_SURFACE * repetition.body.scales[segmentIndex('torso')], 0, 0).applyMatrix4(torso);
  const center = new Vector3(...part.center);
  const face = center.clone().addScaledVector(forward, part.shape.size[1] / 2);
  const shift = back.sub(face).dot(forward);
  return { ...part, center: triple(center.addScaledVector(forward, shift)) };
}

/** Keeps the lower end of a rail and brings the upper one down to what the sled needs. */
function cutRail(part: Part, { movers }: Repetition): Part {
  const sled = movers.sled;
  if (part.shape.kind !== 'cylinder' || !sled) return part;
  const center = new Vector3(...part.center);
  const along = new Vector3(0, 0, 1).transformDirection(placeAt(part.center, part.rotationXyz));
  if (along.y < 0) along.negate();
  const half = part.shape.length / 2;
  let farthest = Number.NEGATIVE_INFINITY;
  for (let f = 0; f < sled.length; f += FRAME_SIZE)
    farthest = Math.max(farthest, new Vector3(sled[f + 9], sled[f + 10], center.z).sub(center).dot(along));
  const cut = Math.max(0, half - farthest - RAIL_BEYOND);
  const shape = { ...part.shape, length: part.shape.length - cut };
  return { ...part, shape, center: triple(center.addScaledVector(along, -cut / 2)) };
}

function settleSeat(part: Part, repetition: Repetition): Part {
  if (part.shape.kind !== 'box') return part;
  const { frames, sampleCount, body } = repetition;
  let lowest = Number.POSITIVE_INFINITY;
  let x = 0;
  for (let i = 0; i < sampleCount; i++) {
    const hip = (i * SEGMENT_COUNT + segmentIndex('femur_r')) * FRAME_SIZE + 9;
    if (frames[hip + 1] >= lowest) continue;
    lowest = frames[hip + 1];
    x = frames[hip];
  }
  const place = placeAt(part.center, part.rotationXyz);
  const up = new Vector3(0, 1, 0).transformDirection(place);
  const face = new Vector3(0, part.shape.size[1] / 2, 0).applyMatrix4(place);
  // height of the seat's face under the hips
  const under = face.y - ((x - face.x) * up.x) / up.y;
  const shift = lowest - BUTTOCK_DEPTH * body.scales[segmentIndex('pelvis')] - under;
  return { ...part, center: [part.center[0], part.center[1] + shift, part.center[2]] };
}

const triple = ({ x, y, z }: Vector3): Triple => [x, y, z];
