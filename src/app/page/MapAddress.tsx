import { useEffect } from 'react';
import { bringBack } from '../../display/arrangement';
import { MAP_CHART, readMapAddress } from '../../display/mapAddress';
import { goTo } from '../../hand/places';
import { arrangeCharts, store } from '../../state/store';
import { choose } from '../../state/view';
import { useHash } from './useHash';
import { usePageKind } from './usePageKind';

/** Brings a reader to the map of a setting when the page's address asks for it, and lets the address go. */
export function MapAddress() {
  const [hash, leave] = useHash();
  // a phone's panel is too low for all of it: there its head comes first
  const block = usePageKind() === 'phone' ? 'start' : 'center';
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving is another function at every drawing
  useEffect(() => {
    const asked = readMapAddress(hash);
    if (!asked) return;
    leave();
    const { decided, view } = store.getState();
    choose({ map: { ...view.map, side: asked.side ?? view.map.side, key: asked.key } });
    if (decided.charts.hidden.includes(MAP_CHART)) arrangeCharts(bringBack(decided.charts, MAP_CHART));
    goTo('charts');
    // where the charts had to be opened first they are there with the next frame
    requestAnimationFrame(() => document.querySelector(`[data-chart="${MAP_CHART}"]`)?.scrollIntoView({ block }));
  }, [hash]);
  return null;
}
