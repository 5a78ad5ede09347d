import { createRoot } from 'react-dom/client';
import { App } from './page/App';
import './tokens.css';
import './base.css';
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
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
showFirstView();
function startQueues(): void {
  startLoadQueue();
  startSearchQueue();
}
// what no figure waits for begins after the first picture
requestAnimationFrame(() => requestAnimationFrame(startQueues));
