import { shallow } from 'zustand/shallow';
import { LINK_MARK } from '../../display/pageWords';
import { inTime } from '../../hand/inTime';
import { createSettle } from '../../hand/settle';
import { keptView } from '../../state/kept';
import { refuseLink, showToast } from '../../state/messages';
import { hasOwnWork } from '../../state/saved';
import { store } from '../../state/store';

/** The address follows once the state has rested so long, ms. */
const SETTLE_MS = 400;

/** The program of links comes where there is one to read or write. */
const fetchLinks = () => inTime(import('./link'));

/** What the address last told of the state, so that a way back to it is none to another. */
let told = '';

/** Whether the page was opened by a link to a state, rather than by the tab that wrote it being loaded again. */
export function isOpenedByLink(): boolean {
  return window.location.hash.startsWith(LINK_MARK) && !(window.history.state?.isOwn && hasOwnWork());
}

/** Shows what the address tells. Never throws. */
export async function openAddress(): Promise<void> {
  const { hash } = window.location;
  try {
    const { openLink, linkNow } = await fetchLinks();
    openLink(hash);
    told = linkNow();
  } catch {
    refuseLink('It needs a part of the page that did not load');
  }
}

/** The page itself, without the rooms that have addresses of their own. */
export function homeAddress(): string {
  return `${window.location.pathname}${window.location.search}${told}`;
}

/** Writes the state into the address, in the place of what stood there; rooms such as the claims keep their own. */
async function writeAddress(): Promise<void> {
  const { linkNow } = await fetchLinks();
  const { hash } = window.location;
  const link = linkNow();
  const isUsual = hash === '' && !link.includes('.');
  told = isUsual ? '' : link;
  if (isUsual || hash === link || (hash !== '' && !hash.startsWith(LINK_MARK))) return;
  window.history.replaceState({ ...window.history.state, isOwn: true }, '', link);
}

/** Address and state follow each other from now on, and the history of the browser is not filled. */
export function followState(): void {
  // what cannot be written now is written with the next change
  const settle = createSettle(() => void writeAddress().catch(() => undefined), SETTLE_MS);
  store.subscribe(({ decided, view }) => [decided, ...Object.values(keptView(view))], settle.ask, {
    equalityFn: shallow,
  });
  window.addEventListener('hashchange', () => {
    const { hash } = window.location;
    if (hash.startsWith(LINK_MARK) && hash !== told) openAddress();
    else settle.ask();
  });
  settle.ask();
}

/** Puts a link to what is shown into the clipboard, and says so. */
export async function copyLink(): Promise<void> {
  try {
    const { linkNow } = await fetchLinks();
    const [page] = window.location.href.split(/[?#]/);
    await navigator.clipboard.writeText(`${page}${linkNow()}`);
    showToast('Link copied: it opens what you see now');
  } catch {
    showToast('The link could not be copied; it stands in the address of this page');
  }
}
