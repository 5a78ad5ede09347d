import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { isEmbedded } from '../display/embedAddress';
import { App } from './page/App';
import './tokens.css';
import './base.css';
import './print.css';
import { followState, isOpenedByLink, openAddress } from './links/address';
import { NotFetched } from './page/LatePart';
import { watchStyles } from './page/refetchStyles';
import { startLoadQueue } from './queues/loadQueue';
import { startSearchQueue } from './queues/searchQueue';
import { startDropping } from './wiring/dropping';
import { followAddress } from './wiring/followAddress';
import { startMemory } from './wiring/memory';
import { showFirstView, startPlayback } from './wiring/playback';
import { startTheme } from './wiring/theme';

const isFrame = isEmbedded(window.location.search);
watchStyles();
startTheme();
// a frame in another page is no visit, and keeps nothing
if (!isFrame) startMemory();
followAddress(window.location.search);
startPlayback();
/** What a boundary of the page caught; that a part did not come is told in its place. */
function tellConsole(error: unknown): void {
  if (!(error instanceof NotFetched)) console.error(error);
}
function show(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root, { onCaughtError: tellConsole }).render(page);
}

/** A link that takes longer to be read than one likes to look at nothing is shown when it has come, ms. */
const LINK_MS = 1000;
/** By then a page has what it shows; all its other files are fetched after that, ms. */
const REST_MS = 4000;

function startPage(): void {
  startDropping();
  // waiting at the top level would cut the program into many small files
  if (isOpenedByLink()) {
    Promise.race([openAddress(), new Promise((resolve) => window.setTimeout(resolve, LINK_MS))]).then(() =>
      show(<App />),
    );
  } else {
    show(<App />);
    showFirstView();
  }
  afterFirstPicture(() => {
    startLoadQueue();
    startSearchQueue();
  });
  // a browser that refuses leaves the page as it is
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    const fetchOffline = () => import('./wiring/offline').then(({ keepOffline }) => keepOffline());
    window.setTimeout(() => fetchOffline().catch(() => undefined), REST_MS);
  }
}

/** Where its program does not come, the words that stand in for it stay. */
function startFrame(): void {
  import('./embed/openEmbedded')
    .then(({ openEmbedded }) => openEmbedded(window.location.search))
    .then(show, () => undefined);
  afterFirstPicture(startLoadQueue);
}

/** What no figure waits for. */
function afterFirstPicture(start: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(start));
}

if (isFrame) startFrame();
else startPage();
followState();
