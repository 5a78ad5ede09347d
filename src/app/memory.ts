import { storeSaved } from '../state/saved';
import { store } from '../state/store';

const SETTLE_MS = 300;

/** Keeps setup and choices for the next visit; the clock's running is not worth a write. */
export function startMemory(): () => void {
  let timer = 0;
  let isDirty = false;
  const save = () => {
    window.clearTimeout(timer);
    if (!isDirty) return;
    isDirty = false;
    const { comparison, view } = store.getState();
    storeSaved(comparison, view);
  };
  const later = () => {
    isDirty = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, SETTLE_MS);
  };
  const unsubscribe = store.subscribe(
    ({ comparison, view }) => [
      comparison,
      view.isLooping,
      view.speed,
      view.units,
      view.theme,
      view.isLinked,
      view.showLabels,
    ],
    later,
    { equalityFn: (a, b) => a.every((value, i) => value === b[i]) },
  );
  window.addEventListener('pagehide', save);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', save);
    window.clearTimeout(timer);
  };
}
