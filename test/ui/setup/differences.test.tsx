import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSetup, copyOther, store, undo } from '../../../src/state/store';
import { Differences } from '../../../src/ui/setup/Differences';
import { type Mounted, mount } from '../../support/mount';

let mounted: Mounted;
beforeEach(() => {
  store.setState(store.getInitialState(), true);
  copyOther('right');
  mounted = mount(<Differences />);
});
afterEach(() => mounted.unmount());

const buttons = () => [...mounted.host.querySelectorAll('button')];

test('sides that are the same are said to be', () => {
  expect(mounted.host.textContent).toBe('Nothing differs between both sides.');
});

test('each value is a button that gives it to the other side, and the words follow a drag at once', () => {
  act(() => changeSetup('left', { footHeight: 0.3 }, 'drag'));
  act(() => changeSetup('left', { footHeight: 0.2 }, 'drag'));
  expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
    '20.0 cm, Foot height, also for the right side',
    '17.0 cm, Foot height, also for the left side',
  ]);
  act(() => buttons()[0].click());
  expect(store.getState().decided.comparison.right.settings).toEqual({ footHeight: 0.2 });
  expect(buttons()).toHaveLength(0);
  act(undo);
  expect(buttons()).toHaveLength(2);
});

test('the clock renders nothing of it anew', () => {
  act(() => changeSetup('left', { footHeight: 0.3 }));
  const before = mounted.host.innerHTML;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(mounted.host, { subtree: true, childList: true, attributes: true, characterData: true });
  act(() => store.setState(({ view }) => ({ view: { ...view, phase: 0.3 } })));
  expect([...seen, ...observer.takeRecords()]).toEqual([]);
  expect(mounted.host.innerHTML).toBe(before);
});
