import { shallow } from 'zustand/shallow';
import { createSettle } from '../../hand/settle';
import { keptView, storeSaved } from '../../state/saved';
import { store } from '../../state/store';

const SETTLE_MS = 300;

/** Keeps setup and choices for the next visit; the clock's running is not worth a write. */
export function startMemory(): () => void {
  let isDirty = false;
  const save = () => {
    settle.cancel();
    if (!isDirty) return;
    isDirty = false;
    storeSaved(store.getState());
  };
  const settle = createSettle(save, SETTLE_MS);
  const later = () => {
    isDirty = true;
    settle.ask();
  };
  const unsubscribe = store.subscribe(({ decided, view }) => [decided, ...Object.values(keptView(view))], later, {
    equalityFn: shallow,
  });
  window.addEventListener('pagehide', save);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', save);
    settle.cancel();
  };
}
