import { expose } from 'comlink';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Charts } from '../../src/app/page/Charts';
import { LoadSection } from '../../src/app/page/LoadSection';
import { startLoadQueue } from '../../src/app/queues/loadQueue';
import { startSearchQueue } from '../../src/app/queues/searchQueue';
import { computeLoads } from '../../src/model/load/computeLoads';
import type { Setup } from '../../src/model/result';
import { simulate } from '../../src/model/simulate';
import { setLoadRule } from '../../src/state/matches';
import { changeSetup, store } from '../../src/state/store';
import { LoadGroup } from '../../src/ui/setup/LoadGroup';
import { type Mounted, mount } from '../support/mount';

/** A worker whose program answers 404: it says so by an event, and nothing else. */
class Missing extends EventTarget {
  constructor() {
    super();
    setTimeout(() => this.dispatchEvent(new Event('error')));
  }
  postMessage() {}
  terminate() {}
}

/** A worker at the other end of a channel, and the program of the loads, which answers from when it is begun. */
function channel() {
  const { port1, port2 } = new MessageChannel();
  const compute = (setup: Setup) => {
    const result = simulate({ ...setup, sampleCount: 5 });
    return result.kind === 'repetition' ? computeLoads(result) : null;
  };
  port2.start();
  const worker = Object.assign(port2, { terminate: () => port1.close() });
  const never = () => new Promise<never>(() => undefined);
  const begin = () => expose({ compute, match: never, largest: never }, port1);
  return { worker, say: (word: unknown) => port1.postMessage(word), begin };
}

function present() {
  const { worker, begin } = channel();
  begin();
  return worker;
}

let mounted: Mounted;
let stops: (() => void)[] = [];
beforeEach(() => {
  store.setState(store.getInitialState(), true);
  mounted = mount(
    <>
      <Charts />
      <LoadSection />
      <LoadGroup />
    </>,
  );
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  mounted.unmount();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'locks');
});

const text = () => mounted.host.textContent ?? '';
const start = () => {
  stops = [startLoadQueue(), startSearchQueue()];
};

test.each([
  [
    'cannot be opened',
    class {
      constructor() {
        throw new Error('x');
      }
    },
  ],
  ['is not found', Missing],
])('where the worker %s, one sentence says so, and nothing is looked for in vain', async (_, worker) => {
  vi.stubGlobal('Worker', worker);
  act(() => {
    start();
    setLoadRule('peak-hip-moment');
  });
  await act(async () => expect.poll(() => store.getState().answers.areForcesLost).toBe(true));
  expect(text()).toContain('Forces could not be computed');
  expect(text()).toContain('A part of the page did not load');
  expect(text()).not.toContain('Looking for the load');
  expect(text()).not.toContain('No repetition');
});

test('Try again has the forces computed once the worker is there', async () => {
  vi.stubGlobal('Worker', Missing);
  act(start);
  await act(async () => expect.poll(() => store.getState().answers.areForcesLost).toBe(true));
  vi.stubGlobal('Worker', present);
  const button = [...mounted.host.querySelectorAll('button')].find((each) => each.textContent === 'Try again');
  act(() => button?.click());
  await act(async () => expect.poll(() => store.getState().answers.loads.left?.found).toBeTruthy());
  expect(text()).not.toContain('Forces could not be computed');
});

test('a worker that never answers is told as lost, and what it was asked is shown when it comes after all', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const begins: (() => void)[] = [];
  vi.stubGlobal('Worker', function open() {
    const { worker, begin } = channel();
    begins.push(begin);
    return worker;
  });
  act(start);
  act(() => vi.advanceTimersByTime(9000));
  expect(text()).not.toContain('Forces could not be computed');
  act(() => vi.advanceTimersByTime(2000));
  expect(text()).toContain('Forces could not be computed');
  vi.useRealTimers();
  expect(begins).toHaveLength(2);
  for (const begin of begins.splice(0)) begin();
  await act(async () => expect.poll(() => store.getState().answers.loads.right?.found).toBeTruthy());
  expect(text()).not.toContain('Forces could not be computed');
  // nothing was begun anew for it; at most the largest load is looked for already
  expect(begins.length).toBeLessThanOrEqual(1);
});

test('a worker that is ended while it computes is told as lost', async () => {
  const letGo: (() => void)[] = [];
  const request = (_: string, granted: () => void) => {
    letGo.push(granted);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  vi.stubGlobal('Worker', function open() {
    const { worker, say } = channel();
    say({ lock: 'its own' });
    return worker;
  });
  act(start);
  await expect.poll(() => letGo.length).toBeGreaterThan(1);
  expect(text()).not.toContain('Forces could not be computed');
  for (const go of letGo) go();
  await act(async () => expect.poll(() => store.getState().answers.areForcesLost).toBe(true));
  expect(text()).toContain('Forces could not be computed');
});

test('a search that a change overtakes is ended with its worker, and that is no loss', async () => {
  const holders = new Map<string, () => void>();
  const request = (lock: string, granted: () => void) => {
    holders.set(lock, granted);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
  const ended: string[] = [];
  let opened = 0;
  vi.stubGlobal('Worker', function open() {
    const lock = `lock ${opened++}`;
    const { worker, say, begin } = channel();
    const terminate = () => {
      ended.push(lock);
      holders.get(lock)?.();
    };
    say({ lock });
    begin();
    return Object.assign(worker, { terminate });
  });
  act(() => {
    stops = [startLoadQueue()];
    setLoadRule('peak-hip-moment');
  });
  // a load is being looked for; this program never finds it
  await act(async () => expect.poll(() => [...holders.keys()]).toContain('lock 1'));
  const isSearching = () => opened > 1 && store.getState().answers.loads.left?.found;
  await act(async () => expect.poll(isSearching).toBeTruthy());
  act(() => changeSetup('left', { load: 31 }));
  await act(async () => expect.poll(() => ended.length).toBeGreaterThan(0));
  await act(async () => expect.poll(() => store.getState().answers.loads.left?.of.settings.load).toBe(31));
  expect(store.getState().answers.areForcesLost).toBe(false);
});

test('charts of forces that are still on their way do not speak of repetitions', () => {
  expect(text()).toContain('No loads to show.');
  expect(text()).not.toContain('No repetition to show.');
});
