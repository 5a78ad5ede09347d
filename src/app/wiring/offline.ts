import { notify, showToast } from '../../state/messages';
import { store } from '../../state/store';
import type { Notice } from '../../state/types';
import { RENEW } from '../../worker/renewal';

/**
 * Keeps every file of this build for visits without a network, and offers a newer one once it is there in full. Where a
 * browser refuses, the page is as it was.
 */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('sw.js', { updateViaCache: 'none' });
  const isFirst = registration.active === null;
  const follow = (worker: ServiceWorker) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) offer(worker);
      if (worker.state === 'activated' && isFirst) showToast('Ready offline: from now on this page needs no network');
    });
  if (registration.waiting && registration.active) offer(registration.waiting);
  if (registration.installing) follow(registration.installing);
  registration.addEventListener('updatefound', () => registration.installing && follow(registration.installing));
}

function offer(worker: ServiceWorker): void {
  whenQuiet({
    title: 'A new version is ready.',
    text: 'This one stays until you load it.',
    action: { label: 'Load it', onPress: () => renew(worker) },
  });
}

/** What else is being said is read first. */
function whenQuiet(notice: Notice): void {
  if (store.getState().messages.notice === null) {
    notify(notice);
    return;
  }
  const unsubscribe = store.subscribe(
    ({ messages }) => messages.notice,
    (other) => {
      if (other !== null) return;
      unsubscribe();
      notify(notice);
    },
  );
}

/** Loads the new build where this page is the only one open: another page would lose the files it has not asked for yet. */
function renew(worker: ServiceWorker): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data: isAlone }) => {
    if (!isAlone) showToast('Close the other tabs of this page first: they still use the old version');
  };
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  worker.postMessage(RENEW, [port2]);
}
