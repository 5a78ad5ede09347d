import { Vector3 } from 'three';
import { SEGMENT_COUNT } from '../../model/anatomy/names';
import { FRAME_SIZE } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import type { PresetName } from '../../state/types';
import { frameOf, writeBackward } from '../base/landmarks';
import { type Orbit, PRESETS } from './orbit';

/** Between straight behind the pelvis and its right side, rad: there gluteus maximus is largest and both buttocks are told apart. */
const FROM_BEHIND = 0.82;
/** A lifter on a machine or bench can be looked at from so far below, rad, before the picture is hard to read. */
const STEEPEST = 0.5;

/** Where a view looks from. From behind means behind the pelvis, which those who lie turn down. */
export function presetOrbit(name: PresetName, repetition: Repetition | null): Orbit {
  if (name !== 'rear') return PRESETS[name];
  const back = backward(repetition).multiplyScalar(Math.sin(FROM_BEHIND));
  back.z += Math.cos(FROM_BEHIND);
  const elevation = Math.asin(back.y / back.length());
  return {
    azimuth: Math.atan2(back.x, back.z),
    elevation: Math.min(STEEPEST, Math.max(-STEEPEST, elevation)),
    zoom: 1,
  };
}

/** Unit vector out of the back of the pelvis, between how it stands at both ends; of one who stands where there is none. */
function backward(repetition: Repetition | null): Vector3 {
  const sum = new Vector3();
  if (!repetition) return sum.set(-1, 0, 0);
  const { frames, sampleCount } = repetition;
  for (const sample of [0, (sampleCount - 1) / 2])
    sum.add(writeBackward(new Vector3(), frames, sample * SEGMENT_COUNT * FRAME_SIZE + frameOf('pelvis')));
  return sum.normalize();
}
