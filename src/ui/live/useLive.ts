import { useLayoutEffect, useRef } from 'react';
import { store } from '../../state/store';
import type { State } from '../../state/types';

/**
 * Runs `write` after every render and on every change of the state, outside React: numbers that run with the clock
 * write themselves into the page and no component renders again.
 */
export function useLive(write: (state: State) => void): void {
  const latest = useRef(write);
  latest.current = write;
  useLayoutEffect(() => {
    latest.current(store.getState());
  });
  useLayoutEffect(() => store.subscribe((state) => latest.current(state)), []);
}
