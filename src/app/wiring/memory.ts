import { shallow } from 'zustand/shallow';
import { createSettle } from '../../hand/settle';
import { keptView } from '../../state/kept';
import { notify } from '../../state/messages';
import { storeSaved } from '../../state/saved';
import { store } from '../../state/store';

const SETTLE_MS = 300;

const NOT_KEPT = {
  title: 'This setup will not be here at your next visit',
  text: 'This browser’s storage is full, or this page may not use it.',
};

/** Keeps setup and choices for the next visit; the clock's running is not worth a write. */
export function startMemory(): () => void {
  let isDirty = false;
  let isTold = false;
  const save = () => {
    settle.cancel();
    if (!isDirty) return;
    isDirty = false;
    const isKept = storeSaved(store.getState());
    if (!isKept && !isTold) notify(NOT_KEPT);
    isTold ||= !isKept;
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
