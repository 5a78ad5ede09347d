import { expect, test } from 'vitest';
import { newestOnly } from '../../../src/app/queues/newestOnly';

/** Answers that come when the test says so. */
function bench() {
  const pending: { question: string; give: (answer: string) => void; fail: () => void }[] = [];
  const told: string[] = [];
  const ask = newestOnly<string, string, string>({
    answer: (question) =>
      new Promise((give, reject) => pending.push({ question, give, fail: () => reject(new Error('lost')) })),
    tell: (key, question, answer) => told.push(`${key} ${question} ${answer}`),
  });
  return { pending, told, ask };
}

const settle = () => new Promise((done) => setTimeout(done, 0));

test('one question runs at a time and every key gets its answer', async () => {
  const { pending, told, ask } = bench();
  ask('left', 'a');
  ask('right', 'b');
  expect(pending.map((p) => p.question)).toEqual(['a']);
  pending[0].give('1');
  await settle();
  expect(pending.map((p) => p.question)).toEqual(['a', 'b']);
  pending[1].give('2');
  await settle();
  expect(told).toEqual(['left a 1', 'right b 2']);
});

test('a newer question takes the place of one that waits, and drops the answer of one under way', async () => {
  const { pending, told, ask } = bench();
  for (const question of ['a', 'b', 'c']) ask('left', question);
  pending[0].give('old');
  await settle();
  expect(told).toEqual([]);
  expect(pending.map((p) => p.question)).toEqual(['a', 'c']);
  pending[1].give('new');
  await settle();
  expect(told).toEqual(['left c new']);
});

test('a question taken back is never answered', async () => {
  const { pending, told, ask } = bench();
  ask('left', 'a');
  ask('right', 'b');
  ask('left', null);
  ask('right', null);
  pending[0].give('1');
  await settle();
  expect(pending.length).toBe(1);
  expect(told).toEqual([]);
});

test('a failure is told as null and does not stop the next question', async () => {
  const { pending, told, ask } = bench();
  ask('left', 'a');
  ask('right', 'b');
  pending[0].fail();
  await settle();
  pending[1].give('2');
  await settle();
  expect(told).toEqual(['left a null', 'right b 2']);
});
