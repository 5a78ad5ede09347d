import { transformPoint } from '../../model/math/frame';
import type { Repetition } from '../../model/result';
import { createInstant, type Instant, setInstant } from './instant';
import { frameOf, HIP, KNEE, writeBackward } from './landmarks';
import type { PaneNow } from './paneNow';

const TORSO = frameOf('torso');
const PELVIS = frameOf('pelvis');
/** Middle of the rib cage, torso frame. */
const CHEST = [0, 0.28, 0] as const;

/** Has a pane show a repetition at a phase (0 … 1): what has to be seen of it follows, the camera does not. */
export function showInstant(pane: PaneNow, repetition: Repetition, phase: number): Instant {
  pane.instant ??= createInstant(repetition);
  setInstant(pane.instant, repetition, phase);
  const { frames } = pane.instant;
  const { hip, others, backward } = pane.sight;
  hip.fromArray(frames, HIP);
  writeBackward(backward, frames, PELVIS);
  others[0].set(frames[KNEE], frames[KNEE + 1], 0);
  others[1].set(...transformPoint(frames, TORSO, CHEST));
  return pane.instant;
}

/** Before anything of a frame moves: nothing is hidden, nothing waited for. */
export function beginFrame(pane: PaneNow): void {
  Object.assign(pane, { isClosed: false, waiting: 0 });
}
