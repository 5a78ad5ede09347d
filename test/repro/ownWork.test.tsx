import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMemory } from '../../src/app/wiring/memory';
import { loadSaved } from '../../src/state/saved';
import { changeScope, store } from '../../src/state/store';

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  store.setState(store.getInitialState(), true);
  stop = startMemory();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function setStature(stature: number) {
  changeScope('lifter', { stature }, 'a');
  vi.advanceTimersByTime(2000);
}

test('a tab comes back with its own setup although another one wrote after it', () => {
  setStature(1.9);
  const other = localStorage.getItem('lockout')?.replace('1.9', '1.6') ?? '';
  localStorage.setItem('lockout', other);
  expect(loadSaved().decided.comparison.lifter.stature).toBe(1.9);
});

test('a new tab begins with what was changed last anywhere', () => {
  setStature(1.9);
  sessionStorage.clear();
  expect(loadSaved().decided.comparison.lifter.stature).toBe(1.9);
});

test('storage that is full or forbidden is told once, and the page goes on', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  setStature(1.9);
  expect(store.getState().messages.notice?.title).toBe('This setup will not be here at your next visit');
  store.setState({ messages: { notice: null, toast: null } });
  setStature(1.8);
  expect(store.getState().messages.notice).toBeNull();
  expect(store.getState().decided.comparison.lifter.stature).toBe(1.8);
});

test('storage that may not even be named is no storage', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', undefined);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
  expect(loadSaved().notice).toBeNull();
  vi.unstubAllGlobals();
});
