import { useRef } from 'react';

/** Single presses closer together than this belong to one step of undo. */
const RUN_GAP_MS = 800;

let count = 0;

export interface Gesture {
  /** Starts a new step of undo, for a drag. */
  readonly begin: () => string;
  /** The running step, or a new one after a pause. */
  readonly current: () => string;
}

/** Names the drags and key runs of one control, so that each can be taken back in one step. */
export function useGesture(): Gesture {
  const token = useRef('');
  const last = useRef(Number.NEGATIVE_INFINITY);
  const begin = () => {
    count += 1;
    token.current = `gesture ${count}`;
    last.current = performance.now();
    return token.current;
  };
  const current = () => {
    if (performance.now() - last.current > RUN_GAP_MS) return begin();
    last.current = performance.now();
    return token.current;
  };
  return { begin, current };
}
