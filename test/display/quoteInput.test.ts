import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteInput } from '../../src/display/quoteInput';

test('short plain text is quoted as it is', () => {
  expect(quoteInput('footHeight=höher 🏋')).toBe('footHeight=höher 🏋');
});

test('what cannot be seen is made visible', () => {
  const hidden = 'a\nb\tc\u001b[31m\u202e\u200b\ud800';
  expect(quoteInput(hidden)).toBe('a\\nb\\tc\\u001b[31m\\u202e\\u200b\\ud800');
});

test('never more than 80 characters are repeated, none of them hidden or half', () => {
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
  const text = fc.string({ unit: fc.oneof(any, fc.constantFrom('\n', '🏋', 'a')), maxLength: 200 });
  fc.assert(
    fc.property(text, (input) => {
      const quoted = quoteInput(input);
      expect(quoted.length).toBeLessThanOrEqual(80);
      expect(quoted).toMatch(/^[^\p{Cc}\p{Cs}]*$/u);
    }),
    { seed: 42, numRuns: 1000 },
  );
});
