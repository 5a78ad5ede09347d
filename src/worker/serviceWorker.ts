import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { RENEW } from './renewal';

/** What of a service worker's own world is used: the types of the language know pages only. */
interface Whole {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface ServiceWorkerWorld {
  /** Every file of this build, put here when it is built (`tools/offline`). */
  readonly __FILES: PrecacheEntry[];
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (what: {
      readonly type: 'window';
      readonly includeUncontrolled: true;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <E>(kind: string, listener: (event: E) => void) => void;
}
declare const self: ServiceWorkerWorld;

// whatever the address asks for besides, it is the same page
precacheAndRoute(self.__FILES, { ignoreURLParametersMatching: [/.*/], cleanURLs: false });

// a new build waits by itself until no page of the old one is open, so only the first visit and an asked-for renewal are claimed
self.addEventListener<Whole>('activate', (event) => event.waitUntil(self.clients.claim()));

/** Takes the place of the build before, unless a second page of that one would be left without its files. */
async function renew(port: MessagePort): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.filter(({ url }) => url.startsWith(self.registration.scope)).length < 2;
  port.postMessage(isAlone);
  if (isAlone) await self.skipWaiting();
}

self.addEventListener<Whole & MessageEvent>('message', (event) => {
  if (event.data === RENEW) event.waitUntil(renew(event.ports[0]));
});
