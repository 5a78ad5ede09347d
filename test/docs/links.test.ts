import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { headingId } from '../../src/display/docAddress';

const ROOT = join(import.meta.dirname, '../..');
const FILES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** Examples within code are no links. */
const proseOf = (file: string) => textOf(file).replace(/`[^`]*`/g, '');
const idsOf = (file: string) => [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, title]) => headingId(title));

test.each(FILES)('every link of %s to a file, a heading or a picture leads somewhere', (file) => {
  const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  const lost = targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path, heading] = target.split('#');
    const to = path === '' ? file : relative(ROOT, join(ROOT, dirname(file), path));
    return !existsSync(join(ROOT, to)) || (heading !== undefined && !idsOf(to).includes(heading));
  });
  expect(lost).toEqual([]);
});

test('every picture of the docs is shown by one of them, and small', () => {
  const pictures = readdirSync(join(ROOT, 'docs/pictures'));
  const shown = FILES.flatMap((file) => [...textOf(file).matchAll(/pictures\/([\w-]+\.png)/g)].map(([, name]) => name));
  expect(pictures.filter((name) => !shown.includes(name))).toEqual([]);
  const large = pictures.filter((name) => readFileSync(join(ROOT, 'docs/pictures', name)).length > 150_000);
  expect(large).toEqual([]);
});
