import { SEGMENT_COUNT, segmentIndex } from '../../anatomy/names';
import { copyFrame, FRAME_SIZE, type Frames } from '../../math/frame';
import type { Placement } from '../../mechanism/state';

const PELVIS = segmentIndex('pelvis') * FRAME_SIZE;
const TORSO = segmentIndex('torso') * FRAME_SIZE;

/** A pose's frame array of which a mechanism needs pelvis and torso only. */
export interface TrunkFrames {
  readonly frames: Frames;
  readonly setTorso: (torso: Frames) => void;
  readonly copyTo: (placement: Placement) => void;
}

/** Scratch for placing a trunk: written anew with every placement. */
export function readTrunkFrames(): TrunkFrames {
  const frames = new Float64Array(SEGMENT_COUNT * FRAME_SIZE);
  return {
    frames,
    setTorso: (torso) => copyFrame(frames, TORSO, torso, 0),
    copyTo: (placement) => {
      copyFrame(placement.torso, 0, frames, TORSO);
      copyFrame(placement.pelvis, 0, frames, PELVIS);
    },
  };
}
