import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

test('every package of the lock file is pinned by an integrity hash', () => {
  const unpinned = Object.entries<{ integrity?: string }>(packages)
    .filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''))
    .map(([path]) => path);
  expect(unpinned).toEqual([]);
});
