import fc from 'fast-check';

/** Pieces that break programs: signs without width, other scripts' digits, signs of control, very long or large things. */
const ODD = [
  '',
  ' ',
  '\t',
  '\n',
  '\0',
  '\u001b[31m',
  '\u202e',
  '\ufeff',
  '\ud800',
  '−',
  '½',
  '１２',
  ',',
  ';',
  '"',
  "'",
  '=',
  '--',
  '%s',
  '$(x)',
  '<b>',
  '__proto__',
  'constructor',
  'NaN',
  'Infinity',
  '1e309',
  '-0',
  '0x1f',
  '1,000',
  '1.000,5',
  '9'.repeat(400),
  'x'.repeat(5000),
  '🏋️'.repeat(60),
];

type Edit = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** One change of a text: something put in, taken out, doubled or put in another's place. */
const edit: fc.Arbitrary<Edit> = fc
  .record({ at: place, length: fc.integer({ min: 0, max: 12 }), piece: fc.constantFrom(...ODD), kind: fc.nat(3) })
  .map(({ at, length, piece, kind }) => (text) => {
    const from = Math.floor(at * text.length);
    const [head, cut, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
    if (kind === 0) return head + piece + cut + tail;
    if (kind === 1) return head + tail;
    if (kind === 2) return head + cut + cut + tail;
    return head + piece + tail;
  });

/** A text with a few changes. */
export function mutated(texts: readonly string[], most = 4): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: most }))
    .map(([text, edits]) => edits.reduce((now, change) => change(now), text));
}
