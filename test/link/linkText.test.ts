import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/link/linkText';
import { WORDS } from '../../src/link/words';

const dictionary = Buffer.from(WORDS);

test('what a link tells comes back, also behind the address of a page', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue()).map((told) => JSON.parse(JSON.stringify(told)));
  fc.assert(
    fc.property(json, fc.integer({ min: 1, max: 9999 }), (told, version) => {
      const link = writeLink({ version, told });
      expect(readLink(link)).toEqual({ version, told });
      expect(readLink(`https://example.org/lab/?quality=low${link}`)).toEqual({ version, told });
      expect(link).toMatch(/^#s=\d+(\.[\w-]+)?$/);
    }),
  );
});

test('what stands in a link is deflated JSON in the letters of addresses, as other programs read and write it', () => {
  const told = { comparison: { lifter: { stature: 1.82 } } };
  const [, letters] = writeLink({ version: 2, told }).split('.');
  expect(JSON.parse(inflateRawSync(Buffer.from(letters, 'base64url'), { dictionary }).toString('utf8'))).toEqual(told);
  const own = deflateRawSync(JSON.stringify(told), { dictionary }).toString('base64url');
  expect(readLink(`#s=2.${own}`)).toEqual({ version: 2, told });
});

test.each([
  ['https://example.org/', 'has no #s= in it'],
  ['#s=', 'does not say its version behind #s='],
  ['#s=-1.abc', 'does not say its version behind #s='],
  ['#s=2.!!', 'is cut off or changed'],
  ['#s=2.W10', 'is cut off or changed'],
  [`#s=2.${Buffer.from(deflateRawSync('[1]', { dictionary })).toString('base64url')}`, 'is cut off or changed'],
  [`#s=2.${'A'.repeat(9000)}`, 'is longer than 8000 letters'],
])('a text that is no link says why: %.30s', (text, reason) => {
  expect(readLink(text)).toEqual({ reason });
});

test('a link of which the end is missing is not taken for a shorter one', () => {
  const link = writeLink({ version: 2, told: { comparison: { lifter: { stature: 1.82, mass: 90, sex: 1 } } } });
  const whole = readLink(link);
  for (let length = '#s=2.'.length + 1; length < link.length; length++) {
    const cut = readLink(link.slice(0, length));
    if ('told' in cut) expect(cut).toEqual(whole);
  }
});
