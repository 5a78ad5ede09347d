import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startPlayback } from '../../src/app/wiring/playback';
import { play } from '../../src/state/clock';
import { store } from '../../src/state/store';
import { choose } from '../../src/state/view';

/** A page whose frames come every `pace` ms of a clock that is turned by hand. */
let now = 0;
let pace = 16;
let frames: FrameRequestCallback[] = [];
let stop = () => {};

beforeEach(() => {
  [now, pace, frames] = [1000, 16, []];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  store.setState(store.getInitialState(), true);
  choose({ isLooping: true, speed: 1 });
  stop = startPlayback();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets frames come for some time; how much of the repetition passed, s. */
function watch(milliseconds: number): number {
  const from = store.getState().view.time;
  let passed = 0;
  let last = from;
  for (const end = now + milliseconds; now < end; ) {
    now = Math.min(end, now + pace);
    for (const frame of frames.splice(0)) frame(now);
    const { time } = store.getState().view;
    // the default repetition takes four seconds, and no frame that long
    passed += time >= last ? time - last : time - last + 4;
    last = time;
  }
  return passed;
}

test.each([16, 100, 250, 1000])('with a frame every %i ms ten seconds are ten seconds', (each) => {
  pace = each;
  play();
  expect(Math.abs(watch(10_000) - 10)).toBeLessThan(0.01);
});

test('time spent hidden is left out, and nothing jumps', () => {
  play();
  watch(1000);
  const before = store.getState().view.time;
  document.dispatchEvent(new Event('visibilitychange'));
  now += 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
  now += pace;
  for (const frame of frames.splice(0)) frame(now);
  expect(store.getState().view.time - before).toBeLessThan(0.02);
});
