import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete, difference, type Tree } from '../../src/link/tree';

const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.constant(null), fc.array(fc.integer()));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor', 'toString'), fc.oneof(leaf, tie('tree')), {
    noNullPrototype: true,
  }),
}));

test('a tree comes back from what differs in it', () => {
  fc.assert(
    fc.property(tree, tree, (one, usual) => {
      // what is missing is as usual, so that only a tree with all of it comes back as it was
      const whole = complete(one, usual);
      expect(complete(difference(whole, usual), usual)).toEqual(whole);
    }),
  );
});

test('nothing differs from itself, and what differs says no more than that', () => {
  fc.assert(
    fc.property(tree, (one) => {
      expect(difference(one, one)).toEqual({});
    }),
  );
  expect(difference({ a: { b: 1, c: 2 }, d: [1] }, { a: { b: 1, c: 3 }, d: [1] })).toEqual({ a: { c: 2 } });
});
