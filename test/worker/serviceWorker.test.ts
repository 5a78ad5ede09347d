import { beforeAll, expect, test, vi } from 'vitest';
import { RENEW } from '../../src/worker/renewal';

vi.mock('workbox-precaching', () => ({ precacheAndRoute: vi.fn() }));

const SCOPE = 'https://host.example/lockout/';
const listeners = new Map<string, (event: unknown) => void>();
const skipWaiting = vi.fn(async () => undefined);
let open: string[] = [];

beforeAll(async () => {
  vi.stubGlobal('self', {
    __FILES: [],
    registration: { scope: SCOPE },
    clients: { claim: async () => undefined, matchAll: async () => open.map((url) => ({ url })) },
    skipWaiting,
    addEventListener: (kind: string, listener: (event: unknown) => void) => listeners.set(kind, listener),
  });
  await import('../../src/worker/serviceWorker');
});

/** What a page is told that asks a waiting build to take over. */
async function renew(data: unknown): Promise<unknown[]> {
  skipWaiting.mockClear();
  const told: unknown[] = [];
  let work: unknown;
  listeners.get('message')?.({
    data,
    ports: [{ postMessage: (message: unknown) => told.push(message) }],
    waitUntil: (whole: unknown) => {
      work = whole;
    },
  });
  await work;
  return told;
}

test('a new build takes over where one page of the old one is open, whatever else its host shows', async () => {
  open = [`${SCOPE}?quality=low`, 'https://host.example/other/'];
  expect(await renew(RENEW)).toEqual([true]);
  expect(skipWaiting).toHaveBeenCalledOnce();
});

test('a new build does not take over while a second page could still ask for files of the old one', async () => {
  open = [SCOPE, `${SCOPE}#s=1.AAAA`];
  expect(await renew(RENEW)).toEqual([false]);
  expect(skipWaiting).not.toHaveBeenCalled();
});

test('a new build takes over only when it is asked to', async () => {
  open = [SCOPE];
  expect(await renew('something else')).toEqual([]);
  expect(skipWaiting).not.toHaveBeenCalled();
});
