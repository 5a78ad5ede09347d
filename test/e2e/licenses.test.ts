import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './support/site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the built page brings along our license and the notices of every package in it, as THIRD-PARTY.md has them', async () => {
  const served = await (await fetch(`${site.url}licenses.txt`)).text();
  expect(served).toContain(read('LICENSE'));
  // npm run licenses renews it
  expect(served.endsWith(read('THIRD-PARTY.md'))).toBe(true);
  const titles = [...served.matchAll(/^## (\S+) [\d.]+/gm)].map(([, name]) => name);
  expect(titles).toEqual(expect.arrayContaining(['react', 'react-dom', 'three', 'zustand', 'comlink', 'valibot']));
});

test('each font in the build is one whose notice comes along', () => {
  const fonts = readdirSync(new URL('../../dist/assets', import.meta.url)).filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((name) => !name.startsWith('inter-'))).toEqual([]);
  expect(read('THIRD-PARTY.md')).toMatch(/## @fontsource-variable\/inter [\d.]+, OFL-1\.1/);
});
