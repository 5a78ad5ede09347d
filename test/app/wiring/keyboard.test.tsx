import { afterEach, beforeEach, expect, test } from 'vitest';
import { startKeyboard } from '../../../src/app/wiring/keyboard';
import { store } from '../../../src/state/store';
import { choose } from '../../../src/state/view';

const fresh = store.getInitialState();
let stop: () => void;
beforeEach(() => {
  store.setState(fresh, true);
  stop = startKeyboard(() => undefined);
});
afterEach(() => stop());

/** Whether the page took a key for itself. */
function isTaken(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

test('Escape shows all muscles again, and is left to the browser when none is picked', () => {
  expect(isTaken('Escape')).toBe(false);
  choose({ selectedMuscle: 'glmax1_r' });
  expect(isTaken('Escape')).toBe(true);
  expect(store.getState().view.selectedMuscle).toBeNull();
  expect(isTaken('Escape')).toBe(false);
});
