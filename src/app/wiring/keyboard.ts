import { redo, store, undo } from '../../state/store';
import { choose, pose, step, togglePlay } from '../../state/view';

const STEP = 0.01;
const LEAP = 0.1;

/** Elements that use the plain keys themselves. */
const OWN_KEYS =
  'input[type="text"], textarea, select, [contenteditable], [role="menu"], [role="radiogroup"], [role="tablist"], dialog';
const PRESSABLE = 'button, a, summary, [role="button"]';

function onCommand(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && !isRedo) return;
  event.preventDefault();
  if (isRedo) redo();
  else undo();
}

function onPlain(event: KeyboardEvent, showShortcuts: () => void): void {
  const by = event.shiftKey ? LEAP : STEP;
  const { view } = store.getState();
  if (event.key === ' ') togglePlay();
  else if (event.key === 'ArrowLeft') step(-by);
  else if (event.key === 'ArrowRight') step(by);
  else if (event.key === 'Home') pose(0);
  else if (event.key === 'End') pose(1);
  else if (event.key === 'l') choose({ showLabels: !view.showLabels });
  // without a picked muscle there is nothing to leave, and the key belongs to the browser
  else if (event.key === 'Escape' && view.selectedMuscle !== null) choose({ selectedMuscle: null });
  else if (event.key === '?') showShortcuts();
  else return;
  event.preventDefault();
}

/** Keys of the whole page; controls that use a key themselves come first. */
export function startKeyboard(showShortcuts: () => void): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const isTyping = target.matches('input[type="text"], textarea');
    if (event.defaultPrevented || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (!isTyping) onCommand(event);
      return;
    }
    if (target.closest(OWN_KEYS)) return;
    if (event.key === ' ' && target.closest(PRESSABLE)) return;
    onPlain(event, showShortcuts);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
