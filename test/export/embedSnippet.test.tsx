import { expect, test } from 'vitest';
import { readQuery } from '../../src/app/embed/readQuery';
import { embedSnippet } from '../../src/export/embedSnippet';

const SOURCE = {
  page: 'https://lockout.example/lab/',
  link: '#s=2.q1ZKy88vSizJzMtXslIyUqoFAA',
  title: 'Leg press "45°" beside <hip thrust>, Lockout',
};
const CHOICE = { charts: ['coverage', 'hip-shares'], theme: 'dark', height: 480 } as const;

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a snippet is one frame with the link, the charts and the theme that were chosen, under its own name', () => {
  const frame = read(embedSnippet(SOURCE, CHOICE)).querySelector('iframe');
  const address = new URL(frame?.src ?? '');
  expect([address.origin + address.pathname, address.hash]).toEqual([SOURCE.page, SOURCE.link]);
  expect(readQuery(address.search)).toEqual({ charts: CHOICE.charts, theme: 'dark', host: null, misfits: [] });
  expect([frame?.title, frame?.getAttribute('height')]).toEqual([SOURCE.title, '480']);
});

test('only a frame whose height or theme follows brings a script, which hears the page’s origin alone', () => {
  expect(embedSnippet(SOURCE, CHOICE)).not.toContain('<script');
  const own = embedSnippet(SOURCE, { ...CHOICE, height: 'own' });
  expect(read(own).querySelectorAll('script')).toHaveLength(1);
  expect(own).toContain("origin !== 'https://lockout.example'");
  expect(own).not.toContain('theme }');
  const themed = embedSnippet(SOURCE, { ...CHOICE, theme: 'system' });
  expect(themed).toContain('theme }');
  expect(themed).not.toContain('style.height');
});
