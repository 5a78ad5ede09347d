import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MapAddress } from '../../../src/app/page/MapAddress';
import { hide } from '../../../src/display/arrangement';
import { MAP_CHART, mapLink, readMapAddress } from '../../../src/display/mapAddress';
import { LIFTER_SETTINGS } from '../../../src/model/anatomy/lifter';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { arrangeCharts, store } from '../../../src/state/store';
import { type Mounted, mount } from '../../support/mount';

let mounted: Mounted;
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  store.setState(store.getInitialState(), true);
  mounted = mount(<MapAddress />);
});
afterEach(() => {
  mounted.unmount();
  window.location.hash = '';
  vi.unstubAllGlobals();
});

const follow = (address: string) =>
  act(() => {
    window.location.hash = address;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

test('every setting has an address that is read as the same setting', () => {
  for (const { settings } of EXERCISES)
    for (const spec of settings)
      expect(readMapAddress(mapLink('right', spec).address)).toEqual({ side: 'right', key: spec.key });
  for (const spec of LIFTER_SETTINGS)
    expect(readMapAddress(mapLink('lifter', spec).address)).toEqual({ side: null, key: spec.key });
  for (const other of ['', '#claims', '#model/ends', '#map', '#map/left']) expect(readMapAddress(other)).toBeNull();
});

test('an address picks the setting, brings a hidden map back, and is let go', () => {
  act(() => arrangeCharts(hide(store.getState().decided.charts, MAP_CHART)));
  follow('#map/right/benchHeight');
  const { view, decided } = store.getState();
  expect(view.map).toMatchObject({ side: 'right', key: 'benchHeight', quantity: 'arm' });
  expect(decided.charts.hidden).toEqual([]);
  expect(window.location.hash).toBe('');
});

test('a measure of the lifter is mapped for the side that is mapped already', () => {
  follow('#map/right/benchHeight');
  follow('#map/lifter/stature');
  expect(store.getState().view.map).toMatchObject({ side: 'right', key: 'stature' });
});
