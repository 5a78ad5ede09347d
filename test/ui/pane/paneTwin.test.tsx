import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { seek } from '../../../src/state/clock';
import { changeSetup, store } from '../../../src/state/store';
import { PaneTwin } from '../../../src/ui/pane/PaneTwin';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted;
beforeEach(() => {
  vi.useFakeTimers();
  store.setState(fresh, true);
  mounted = mount(<PaneTwin side="left" />);
  act(() => vi.advanceTimersByTime(1000));
});
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
});

const words = () => mounted.host.textContent ?? '';

/** Does something every 20 ms for a while and counts how often the words change. */
function countChanges(seconds: number, each: (i: number) => void): number {
  let changes = 0;
  for (let i = 1; i <= seconds * 50; i++) {
    const before = words();
    act(() => {
      each(i);
      vi.advanceTimersByTime(20);
    });
    if (words() !== before) changes++;
  }
  return changes;
}

test('while the clock plays the words follow about three times a second', () => {
  const changes = countChanges(6, (i) => seek(0.2 + i / 1000));
  expect(changes).toBeGreaterThanOrEqual(15);
  expect(changes).toBeLessThanOrEqual(20);
});

test('while a setting is dragged the words wait, though the clock plays, and once it rests they are true', () => {
  const before = words();
  const changes = countChanges(3, (i) => {
    changeSetup('left', { footHeight: 0.17 + i * 0.0005 });
    seek(0.2 + i / 1000);
  });
  expect(changes).toBe(0);
  act(() => vi.advanceTimersByTime(1000));
  expect(words()).not.toBe(before);
});
