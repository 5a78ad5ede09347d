import { useEffect, useState, useSyncExternalStore } from 'react';
import { store } from '../../state/store';
import type { Quality } from '../base/quality';
import { createQualityKeeper, type QualityKeeper } from './qualityKeeper';
import { probeWebgl } from './webgl';

/** How finely to draw now, and who is told of frames. */
export function useQuality(): readonly [Quality, QualityKeeper] {
  const [keeper] = useState(() => {
    const isCoarsePointer = window.matchMedia('(pointer: coarse)').matches;
    const { rendererName } = probeWebgl();
    return createQualityKeeper({ rendererName, isCoarsePointer }, store.getState().view.detailChoice);
  });
  useEffect(() => store.subscribe(({ view }) => keeper.choose(view.detailChoice)), [keeper]);
  return [useSyncExternalStore(keeper.watch, keeper.now), keeper];
}
