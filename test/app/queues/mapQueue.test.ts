import type { Remote } from 'comlink';
import { expect, test } from 'vitest';
import { type MapQuestion, type MapSoFar, openMapQueue } from '../../../src/app/queues/mapQueue';
import type { MapLoads, MapRow } from '../../../src/model/search/mapRow';
import type { MapWorker } from '../../../src/worker/map.worker';

/** A worker whose answers come when the test says so, and what was told. */
function bench() {
  const asked: { what: string; give: () => void; fail: () => void }[] = [];
  const told: MapSoFar[] = [];
  const lost: boolean[] = [];
  const later = <A>(what: string, answer: A) =>
    new Promise<A>((give, reject) =>
      asked.push({ what, give: () => give(answer), fail: () => reject(new Error('lost')) }),
    );
  const remote = {
    rows: ({ exercise }: MapQuestion['setup'], _: string, values: readonly number[]) =>
      later(
        `rows of ${exercise}`,
        values.map((value): MapRow => ({ kind: value < 0 ? 'impossible' : 'possible', value }) as MapRow),
      ),
    loads: ({ exercise }: MapQuestion['setup'], _: string, value: number) =>
      later(`loads of ${exercise} at ${value}`, { hipMoment: Float64Array.of(value) } as MapLoads),
  } as unknown as Remote<MapWorker>;
  let isClosed = false;
  const queue = openMapQueue({
    tell: (soFar) => told.push(soFar),
    tellLost: (isLost) => lost.push(isLost),
    open: () => ({
      ask: (question) => question(remote),
      close: () => {
        isClosed = true;
      },
    }),
  });
  return { asked, told, lost, queue, isClosed: () => isClosed };
}

const question = (exercise: string, more: Partial<MapQuestion> = {}): MapQuestion => ({
  key: exercise,
  subject: exercise,
  setup: { exercise, settings: {}, lifter: {} } as MapQuestion['setup'],
  setting: 'footHeight',
  values: [1, -1, 2],
  needsLoads: false,
  ...more,
});

const rest = () => new Promise((done) => setTimeout(done, 0));

test('rows are asked for in one go, and told', async () => {
  const { asked, told, queue } = bench();
  const first = question('a');
  queue.ask(first);
  asked[0].give();
  await rest();
  expect(told.map(({ of, rows }) => [of, rows.length])).toEqual([[first, 3]]);
});

test('loads come a value at a time, each told; values without a repetition ask for none', async () => {
  const { asked, told, queue } = bench();
  queue.ask(question('a', { needsLoads: true }));
  for (let i = 0; i < 3; i++) {
    asked[i].give();
    await rest();
  }
  expect(asked.map(({ what }) => what)).toEqual(['rows of a', 'loads of a at 1', 'loads of a at 2']);
  expect(told.map(({ loads }) => loads.length)).toEqual([0, 1, 2, 3]);
  expect(told[3].loads.map((each) => each?.hipMoment[0] ?? null)).toEqual([1, null, 2]);
});

test('a newer map drops an older one: the value in hand is the last it asks for, and nothing more of it is told', async () => {
  const { asked, told, queue } = bench();
  const [older, newer] = [question('a', { needsLoads: true }), question('b')];
  queue.ask(older);
  asked[0].give();
  await rest();
  queue.ask(newer);
  asked[1].give();
  await rest();
  expect(asked.map(({ what }) => what)).toEqual(['rows of a', 'loads of a at 1', 'rows of b']);
  asked[2].give();
  await rest();
  expect(told.map(({ of }) => of)).toEqual([older, newer]);
});

test('of several that are asked while one is under way, only the newest is computed', async () => {
  const { asked, told, queue } = bench();
  for (const name of ['a', 'b', 'c', 'd']) queue.ask(question(name));
  asked[0].give();
  await rest();
  asked[1].give();
  await rest();
  expect(asked.map(({ what }) => what)).toEqual(['rows of a', 'rows of d']);
  expect(told.map(({ of }) => of.key)).toEqual(['d']);
});

test('what is known of the last map is not computed again: its moments need no new rows, and none of theirs twice', async () => {
  const { asked, told, queue } = bench();
  queue.ask(question('a'));
  asked[0].give();
  await rest();
  queue.ask(question('a', { needsLoads: true }));
  asked[1].give();
  await rest();
  queue.ask(question('a'));
  asked[2].give();
  await rest();
  queue.ask(question('a', { needsLoads: true }));
  await rest();
  expect(asked.map(({ what }) => what)).toEqual(['rows of a', 'loads of a at 1', 'loads of a at 2']);
  expect(told.at(-1)?.loads).toHaveLength(3);
});

test('a map that fails is told as lost, and the next one is computed', async () => {
  const { asked, told, lost, queue } = bench();
  queue.ask(question('a'));
  asked[0].fail();
  await rest();
  expect(lost).toEqual([true]);
  queue.ask(question('b'));
  asked[1].give();
  await rest();
  expect(told.map(({ of }) => of.key)).toEqual(['b']);
});

test('a closed queue tells nothing any more, and ends its worker', async () => {
  const { asked, told, queue, isClosed } = bench();
  queue.ask(question('a'));
  queue.close();
  asked[0].give();
  await rest();
  expect(told).toEqual([]);
  expect(isClosed()).toBe(true);
});
