import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSetup, store, undo } from '../../../src/state/store';
import { ExerciseGroup } from '../../../src/ui/setup/ExerciseGroup';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted;
let host: HTMLElement;
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<ExerciseGroup side="left" />);
  host = mounted.host;
});
afterEach(() => mounted.unmount());

const hasRow = (label: string) => host.querySelector(`input[type="range"][aria-label^="${label}, "]`) !== null;
const depthRows = () => [hasRow('Depth'), hasRow('Sled stop')];

test('only the settings of the chosen depth rule are shown, and undo brings the others back', () => {
  expect(depthRows()).toEqual([true, false]);
  act(() => changeSetup('left', { depthRule: 1 }));
  expect(depthRows()).toEqual([false, true]);
  act(() => changeSetup('left', { depthRule: 2 }));
  expect(depthRows()).toEqual([false, false]);
  act(() => undo());
  act(() => undo());
  expect(depthRows()).toEqual([true, false]);
});
