import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEADER_POLICY, POLICY } from '../../tools/hosting/policy';

const page = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');

test('every example for a host sends the policy of the page, and who may show it in a frame', () => {
  const sent = [...page.matchAll(/Content-Security-Policy:? "?(default-src[^"\n]*)/g)].map(([, policy]) => policy);
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.filter((policy) => policy !== HEADER_POLICY)).toEqual([]);
});

test('the policy lets no inline code or style in, no eval, and no other server', () => {
  expect(POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  for (const directive of ['default-src', 'object-src', 'base-uri', 'form-action']) expect(POLICY).toContain(directive);
});
