import { createRoot } from 'react-dom/client';
import { App } from './page/App';
import './tokens.css';
import './base.css';
import './print.css';
import { NotFetched } from './page/LatePart';
import { watchStyles } from './page/refetchStyles';
import { startLoadQueue } from './queues/loadQueue';
import { startSearchQueue } from './queues/searchQueue';
import { followAddress } from './wiring/followAddress';
import { startMemory } from './wiring/memory';
import { showFirstView, startPlayback } from './wiring/playback';
import { startTheme } from './wiring/theme';

watchStyles();
startTheme();
startMemory();
followAddress(window.location.search);
startPlayback();
/** What a boundary of the page caught; that a part did not come is told in its place. */
function tellConsole(error: unknown): void {
  if (!(error instanceof NotFetched)) console.error(error);
}
const root = document.getElementById('root');
if (root) createRoot(root, { onCaughtError: tellConsole }).render(<App />);
showFirstView();
function startQueues(): void {
  startLoadQueue();
  startSearchQueue();
}
// what no figure waits for begins after the first picture
requestAnimationFrame(() => requestAnimationFrame(startQueues));
