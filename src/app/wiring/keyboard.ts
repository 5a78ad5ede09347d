import { CARD_ADDRESS } from '../../display/pageWords';
import { type Action, actionOf, isHistory } from '../../display/shortcuts';
import { goTo } from '../../hand/places';
import { scrub, step, togglePlay } from '../../state/clock';
import { redo, store, undo } from '../../state/store';
import { choose } from '../../state/view';

const STEP = 0.01;
const LEAP = 0.1;

/** Elements that use the plain keys themselves. */
const OWN_KEYS =
  'input[type="text"], textarea, select, [contenteditable], [role="menu"], [role="radiogroup"], [role="tablist"], dialog';
/** Elements with an undo of their own: a field at rest has nothing to undo, and leaves it to the page. */
const TYPED_INTO = 'input[type="text"]:not([data-at-rest]), textarea';
const PRESSABLE = 'button, a, summary, [role="button"]';

type PageAction = Action<'page'>;

function openCard(): void {
  window.location.hash = CARD_ADDRESS;
}

/** What each key of the page does; false where there is nothing to do, and the key belongs to the browser. */
function actionsOf(showShortcuts: () => unknown, showCard: () => unknown): Readonly<Record<PageAction, () => unknown>> {
  return {
    play: togglePlay,
    stepBack: () => step(-STEP),
    stepOn: () => step(STEP),
    leapBack: () => step(-LEAP),
    leapOn: () => step(LEAP),
    start: () => scrub(0),
    end: () => scrub(1),
    undo,
    redo,
    labels: () => choose({ showLabels: !store.getState().view.showLabels }),
    allMuscles: () => store.getState().view.selectedMuscle !== null && choose({ selectedMuscle: null }),
    toSetup: () => goTo('setup'),
    toPlayback: () => goTo('playback'),
    toCharts: () => goTo('charts'),
    card: showCard,
    help: showShortcuts,
  };
}

/** Keys of the whole page; controls that use a key themselves come first. */
export function startKeyboard(showShortcuts: () => unknown, showCard: () => unknown = openCard): () => void {
  const actions = actionsOf(showShortcuts, showCard);
  const onKeyDown = (event: KeyboardEvent) => {
    const action = event.defaultPrevented ? undefined : actionOf('page', event);
    if (!action) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest(isHistory(action) ? TYPED_INTO : OWN_KEYS)) return;
    if (action === 'play' && target.closest(PRESSABLE)) return;
    if (actions[action]() !== false) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
