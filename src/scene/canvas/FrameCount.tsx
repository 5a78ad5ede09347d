import { useFrame } from '@react-three/fiber';
import { useRef, useState } from 'react';
import { SIDES } from '../../display/side';
import { store } from '../../state/store';
import { type PaneCost, type PanesNow, STEP } from '../base/paneNow';
import type { QualityKeeper } from './qualityKeeper';
import { isDebugging } from './stats';

interface FrameCountProps {
  readonly panes: PanesNow;
  readonly keeper: QualityKeeper;
}

/** Tells the keeper how fast frames come, and the bench what they cost. */
export function FrameCount({ panes, keeper }: FrameCountProps) {
  const [isCounted] = useState(() => isDebugging('stats'));
  const last = useRef({ start: 0, frames: 0, isPlaying: false });
  useFrame(({ gl, clock }) => {
    const { isPlaying } = store.getState().view;
    // only frames of a clock that runs on tell how fast the device is: others come when somebody acts
    keeper.note(clock.elapsedTime, isPlaying && last.current.isPlaying);
    gl.info.reset();
    const frames = last.current.frames + 1;
    last.current = { start: performance.now(), frames, isPlaying };
  }, STEP.begin);
  useFrame(({ gl }) => {
    if (!isCounted) return;
    const sum = (of: keyof PaneCost): number => SIDES.reduce((all, side) => all + panes[side].cost[of], 0);
    const { triangles, calls } = gl.info.render;
    const { start, frames } = last.current;
    window.__lockoutScene = {
      frames,
      triangles,
      calls,
      scriptMs: performance.now() - start - sum('drawMs'),
      muscleMs: sum('muscleMs'),
      labelMs: sum('overMs'),
      quality: keeper.now().name,
      isComplete: SIDES.every((side) => !panes[side].instant || panes[side].waiting === 0),
    };
  }, STEP.count);
  return null;
}
