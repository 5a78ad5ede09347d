import { useFrame } from '@react-three/fiber';
import { store } from '../../state/store';
import { type PanesNow, STEP } from '../base/paneNow';
import type { QualityKeeper } from './qualityKeeper';
import type { FrameMeter } from './stats';

interface FrameCountProps {
  readonly panes: PanesNow;
  readonly meter: FrameMeter;
  readonly keeper: QualityKeeper;
}

/** Counts what every frame costs, and tells the keeper how fast they come. */
export function FrameCount({ panes, meter, keeper }: FrameCountProps) {
  useFrame(({ gl, clock }) => {
    const { isPlaying } = store.getState().view;
    // only frames of a clock that runs on tell how fast the device is: others come when somebody acts
    keeper.note(clock.elapsedTime, isPlaying && meter.wasPlaying());
    meter.begin(isPlaying);
    gl.info.reset();
  }, STEP.begin);
  useFrame(({ gl }) => meter.end(panes, keeper.now().name, gl.info), STEP.count);
  return null;
}
