import { act, useLayoutEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setCapture } from '../../src/app/files/capture';
import { saveFigures } from '../../src/app/files/figurePictures';
import { Panes } from '../../src/app/page/Panes';
import { watchContext } from '../../src/scene/canvas/watchContext';
import { store } from '../../src/state/store';
import { mount } from '../support/mount';

let sayGone: (isGone: boolean) => void;
const saved = vi.hoisted(() => vi.fn());

vi.mock('../../src/scene/canvas/webgl', () => ({ hasWebgl: () => true }));
vi.mock('../../src/scene/Scene', () => ({
  Scene: function Scene({ onGone }: { onGone: typeof sayGone }) {
    useLayoutEffect(() => {
      sayGone = onGone;
    }, [onGone]);
    return <canvas />;
  },
}));
vi.mock('../../src/export/download', () => ({ saveFile: saved, savedSentence: String }));

beforeEach(() => {
  store.setState(store.getInitialState(), true);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setCapture(null);
});

function watched() {
  vi.useFakeTimers();
  const canvas = document.createElement('canvas');
  const told: boolean[] = [];
  const stop = watchContext(canvas, (isGone) => told.push(isGone));
  return { told, stop, happen: (what: 'lost' | 'restored') => canvas.dispatchEvent(new Event(`webglcontext${what}`)) };
}

test('graphics that come back at once are not told as gone', () => {
  const { told, happen } = watched();
  happen('lost');
  vi.advanceTimersByTime(1900);
  happen('restored');
  vi.advanceTimersByTime(10_000);
  expect(told).not.toContain(true);
});

test('graphics that do not come back are told as gone after two seconds, and as there when they come', () => {
  const { told, happen } = watched();
  happen('lost');
  vi.advanceTimersByTime(2100);
  expect(told).toEqual([true]);
  happen('restored');
  expect(told.at(-1)).toBe(false);
});

test('a canvas that goes takes back that its graphics are gone', () => {
  const { told, stop, happen } = watched();
  happen('lost');
  stop();
  vi.advanceTimersByTime(10_000);
  expect(told.at(-1)).toBe(false);
});

test('while the graphics are gone both figures are drawn from the side and one sentence says why; then the picture is back', async () => {
  const { host, unmount } = mount(<Panes hasReadouts={false} />);
  await expect.poll(() => host.querySelector('canvas')).toBeTruthy();
  const canvas = host.querySelector('canvas');
  act(() => sayGone(true));
  await expect.poll(() => host.querySelectorAll('[data-drawn] > *').length).toBe(2);
  expect(host.textContent).toContain('the browser lost its graphics');
  expect(host.textContent).not.toContain('WebGL');
  expect(host.querySelector('canvas')).toBe(canvas);
  act(() => sayGone(false));
  expect(host.querySelectorAll('[data-drawn] > *').length).toBe(0);
  expect(host.textContent).not.toContain('lost its graphics');
  unmount();
});

test('a second try makes the picture anew', async () => {
  const { host, unmount } = mount(<Panes hasReadouts={false} />);
  await expect.poll(() => host.querySelector('canvas')).toBeTruthy();
  const canvas = host.querySelector('canvas');
  act(() => sayGone(true));
  const words = [...host.querySelectorAll('[role="status"]')].find(({ textContent }) =>
    textContent?.includes('lost its'),
  );
  act(() => words?.querySelector('button')?.click());
  await expect.poll(() => host.querySelector('canvas')).toBeTruthy();
  expect(host.querySelector('canvas')).not.toBe(canvas);
  unmount();
});

test('no picture of nothing is saved: a sentence says that the graphics are lost', () => {
  setCapture({ take: () => 'graphics-lost', hold: () => () => undefined });
  saveFigures(['left', 'right']);
  expect(store.getState().messages.toast).toContain('lost its graphics');
  expect(saved).not.toHaveBeenCalled();
});
