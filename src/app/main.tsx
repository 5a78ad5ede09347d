import { createRoot } from 'react-dom/client';
import { App } from './App';
import './tokens.css';
import './base.css';
import { followAddress } from './followAddress';
import { startLoadQueue } from './loadQueue';
import { startMemory } from './memory';
import { showFirstView, startPlayback } from './playback';
import { startReachQueue } from './reachQueue';
import { startTheme } from './theme';

startTheme();
startMemory();
followAddress(window.location.search);
startPlayback();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
showFirstView();
function startQueues(): void {
  startLoadQueue();
  startReachQueue();
}
// what no figure waits for begins after the first picture
requestAnimationFrame(() => requestAnimationFrame(startQueues));
