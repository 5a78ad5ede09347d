import { keptView, storeSaved } from '../state/saved';
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
    storeSaved(store.getState());
  };
  const later = () => {
    isDirty = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, SETTLE_MS);
  };
  const unsubscribe = store.subscribe(
    ({ comparison, loadRule, effortGoal, view }) => [
      comparison,
      loadRule,
      effortGoal,
      ...Object.values(keptView(view)),
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
