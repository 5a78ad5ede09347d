import { beforeEach, expect, test } from 'vitest';
import { followWanted } from '../../../src/app/queues/followWanted';
import { changeView, store } from '../../../src/state/store';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));

/** Wants one question for every speed, none at full speed; searches end when the test says so. */
function bench() {
  const running: { key: string; isOpen: boolean; give: (answer: number) => void }[] = [];
  const told: string[] = [];
  const stop = followWanted({
    wanted: ({ view: { speed } }) => (speed === 1 ? null : { side: 'left', key: String(speed) }),
    dependsOn: ({ view }) => [view.speed],
    open: () => {
      const worker = {
        isOpen: true,
        isLost: () => false,
        ask: () => new Promise<never>(() => undefined),
        close: () => {
          worker.isOpen = false;
        },
      };
      return worker;
    },
    look: (opened, { key }) =>
      new Promise<number>((give) => {
        const worker = opened as typeof opened & { isOpen: boolean };
        running.push({
          key,
          give,
          get isOpen() {
            return worker.isOpen;
          },
        });
      }),
    tell: ({ key }, answer) => told.push(`${key}: ${answer}`),
  });
  return { running, told, stop };
}
const settle = () => new Promise((done) => setTimeout(done, 0));

test('an overtaken search is ended with its worker, and its answer never told', async () => {
  const { running, told, stop } = bench();
  changeView({ speed: 0.5 });
  changeView({ speed: 0.25 });
  expect(running.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  running[0].give(1);
  running[1].give(2);
  await settle();
  expect(told).toEqual(['0.25: 2']);
  expect(running[1].isOpen).toBe(false);
  stop();
});

test('a search nobody wants any more is ended', async () => {
  const { running, told, stop } = bench();
  changeView({ speed: 0.5 });
  changeView({ speed: 1 });
  expect(running[0].isOpen).toBe(false);
  running[0].give(1);
  await settle();
  expect(told).toEqual([]);
  stop();
});
