import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AS_THEY_COME, bringBack, hide, inOrder, inSight, move } from '../../src/display/arrangement';

const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');

test('nothing moved is as it comes', () => {
  expect(ids(inOrder(items, AS_THEY_COME))).toBe('abcde');
});

test('a moved item takes the place of the other, whichever way', () => {
  expect(ids(inOrder(items, move(items, AS_THEY_COME, 'a', 'c')))).toBe('bcade');
  expect(ids(inOrder(items, move(items, AS_THEY_COME, 'd', 'b')))).toBe('adbce');
});

test('any moves keep every item once, and the last moved one stands where the other stood', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyId, anyId), { maxLength: 8 }), (moves) => {
      let now = AS_THEY_COME;
      for (const [id, to] of moves) {
        const place = ids(inOrder(items, now)).indexOf(to);
        now = move(items, now, id, to);
        expect(ids(inOrder(items, now)).indexOf(id)).toBe(place);
        expect(new Set(ids(inOrder(items, now))).size).toBe(items.length);
      }
    }),
    { seed: 42 },
  );
});

test('what is hidden is out of sight and comes back to its place', () => {
  const moved = move(items, AS_THEY_COME, 'e', 'a');
  const without = hide(moved, 'b');
  expect(ids(inSight(items, without))).toBe('eacd');
  expect(ids(inSight(items, bringBack(without, 'b')))).toBe('eabcd');
});

test('what was stored before an item existed leaves it after the one it comes after', () => {
  expect(ids(inOrder(items, { order: ['e', 'd', 'b', 'a'], hidden: [] }))).toBe('edbca');
  expect(ids(inOrder(items, { order: ['c', 'b'], hidden: [] }))).toBe('acdeb');
});

test('names of what is gone stand for nothing', () => {
  expect(ids(inSight(items, { order: ['x', 'b', 'a', 'c', 'd', 'e'], hidden: ['y'] }))).toBe('bacde');
  expect(move(items, AS_THEY_COME, 'x', 'a')).toEqual(AS_THEY_COME);
});
