import { useEffect, useState } from 'react';
import { createSettle } from '../../hand/settle';
import { store } from '../../state/store';
import { newsOf, toldAnew } from './news';

/** After the verdicts, which come at once. */
const SETTLE_MS = 900;

/** Says what was found out or chosen, once nothing has come for a while. */
export function NewsRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    let told = newsOf(store.getState());
    const say = () => {
      const now = newsOf(store.getState());
      const anew = toldAnew(now, told);
      told = now;
      if (anew !== '') setText(anew);
    };
    const settle = createSettle(say, SETTLE_MS);
    const unsubscribe = store.subscribe((state, before) => {
      const hasNews =
        state.answers !== before.answers ||
        state.decided !== before.decided ||
        state.view.selectedMuscle !== before.view.selectedMuscle;
      if (hasNews) settle.ask();
    });
    return () => {
      unsubscribe();
      settle.cancel();
    };
  }, []);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
