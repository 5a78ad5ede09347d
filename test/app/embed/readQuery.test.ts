import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from '../../../src/app/embed/readQuery';
import { BOARD } from '../../../src/chart/data/charts';

test('an address names charts in their order, a theme and a host', () => {
  expect(
    readQuery('?embed=1&charts=knee-moment,coverage,knee-moment&theme=dark&host=https://example.org/course'),
  ).toEqual({
    charts: ['knee-moment', 'coverage'],
    theme: 'dark',
    host: 'https://example.org',
    misfits: [],
  });
  expect(readQuery('?embed=1')).toEqual({ charts: [], theme: 'system', host: null, misfits: [] });
});

test('what makes no sense is named in a sentence each, and a host that is none lets nobody be heard', () => {
  expect(readQuery('?embed=yes&charts=knees&theme=blue&host=file:///a')).toEqual({
    charts: [],
    theme: 'system',
    host: 'none',
    misfits: [
      '“embed=yes” is not known; it is taken for embed=1.',
      'There is no chart “knees”.',
      'The theme “blue” is not known; that of the host counts.',
      '“host=file:///a” is no origin such as https://example.org; no messages are heard.',
    ],
  });
});

test('no address is thrown at', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (charts, theme, host) => {
      const { misfits } = readQuery(`?embed=1&${new URLSearchParams({ charts, theme, host })}`);
      return misfits.every((sentence) => sentence.endsWith('.') && sentence.length < 200);
    }),
    { seed: 38, numRuns: 300 },
  );
});

test('docs/embed.md lists every chart', () => {
  const page = readFileSync(new URL('../../../docs/embed.md', import.meta.url), 'utf8');
  for (const { id } of BOARD) expect(page).toContain(`\`${id}\``);
});
