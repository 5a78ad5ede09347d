import { shallow } from 'zustand/shallow';
import { SOFTWARE } from '../../display/version';
import { setupData } from '../../export/setupData';
import { createBeat } from '../../hand/beat';
import { createSettle } from '../../hand/settle';
import { store } from '../../state/store';
import { linkNow } from '../links/link';
import { numbersNow } from './numbersNow';
import type { FrameMessage } from './protocol';

type Told<T> = Omit<Extract<FrameMessage, { type: T }>, 'lockout'>;

/** A state is told once it rests this long, a place on the clock at most so often, ms. */
const STATE_MS = 120;
const CLOCK_MS = 100;

const clockNow = () => {
  const { phase, isPlaying } = store.getState().view;
  return { phase, isPlaying };
};

/** All that is shown. */
export function stateNow(): Told<'state'> {
  const { left, right } = store.getState().results;
  return {
    type: 'state',
    ...clockNow(),
    link: linkNow(),
    setup: { software: SOFTWARE, setups: [setupData(left), setupData(right)] },
    numbers: { left: numbersNow('left'), right: numbersNow('right') },
  };
}

/** Tells all that is shown whenever other numbers are. */
export function followState(tell: (told: Told<'state'>) => void): () => void {
  const settle = createSettle(() => tell(stateNow()), STATE_MS);
  const unsubscribe = store.subscribe(
    ({ decided, results, answers }) => [decided, results, answers.loads],
    settle.ask,
    {
      equalityFn: shallow,
    },
  );
  return () => {
    unsubscribe();
    settle.cancel();
  };
}

/** Tells where the clock stands, while it runs too. */
export function followClock(tell: (told: Told<'phase'>) => void): () => void {
  const beat = createBeat(() => tell({ type: 'phase', ...clockNow() }), CLOCK_MS);
  const unsubscribe = store.subscribe(clockNow, beat.ask, { equalityFn: shallow });
  return () => {
    unsubscribe();
    beat.cancel();
  };
}
