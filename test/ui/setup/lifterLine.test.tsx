import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeLifter, store } from '../../../src/state/store';
import { LifterLine } from '../../../src/ui/setup/LifterLine';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted;
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<LifterLine />);
});
afterEach(() => mounted.unmount());

const parts = () =>
  [...mounted.host.querySelectorAll('button, input')].map((e) =>
    e instanceof HTMLInputElement ? e.value : e.textContent,
  );

test('one line says who lifts, and follows every change', () => {
  expect(parts()).toEqual(['Man', '170.0', '75.3', 'Untrained']);
  act(() => changeLifter({ sex: 1, stature: 1.6, mass: 60, training: 2 }));
  expect(parts()).toEqual(['Woman', '160.0', '60.0', 'Trained']);
});

test('what is seen begins the name of every part that is pressed', () => {
  for (const button of mounted.host.querySelectorAll('button'))
    expect(button.getAttribute('aria-label')).toMatch(new RegExp(`^${button.textContent}, `));
});
