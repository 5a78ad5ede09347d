import { expect, test } from 'vitest';
import { readFlags } from '../../src/cli/flags';

const KNOWN = {
  set: { isRepeatable: true },
  format: { isRepeatable: false },
  loads: { isRepeatable: false, isSwitch: true },
};
const read = (...args: string[]) => {
  const { positional, values } = readFlags(args, KNOWN);
  return { positional, values: Object.fromEntries(values) };
};

test('a value stands behind its flag or behind an equals sign, and the rest is positional, in any order', () => {
  expect(read('one', '--set', 'a=1', '--loads', '--set=b=2', 'two', '--format=csv')).toEqual({
    positional: ['one', 'two'],
    values: { set: ['a=1', 'b=2'], loads: [''], format: ['csv'] },
  });
});

test('a negative number is a value, an empty one behind an equals sign too', () => {
  expect(read('--format', '-5', '--set=').values).toEqual({ format: ['-5'], set: [''] });
});

test.each([
  [['--what', 'x'], 'Unknown option --what; known are --set, --format, --loads.'],
  [['--constructor'], 'Unknown option --constructor; known are --set, --format, --loads.'],
  [['-x'], 'Unknown option -x; known are --set, --format, --loads.'],
  [['--format'], 'Option --format needs a value.'],
  [['--format', '--loads'], 'Option --format needs a value.'],
  [['--format', 'csv', '--format', 'json'], 'Option --format is given twice.'],
  [['--loads=yes'], 'Option --loads takes no value.'],
])('%j is answered with one sentence', (args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});
