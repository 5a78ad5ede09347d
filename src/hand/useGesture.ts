import { useRef } from 'react';

/** Single presses closer together than this belong to one step of undo. */
const RUN_GAP_MS = 1000;

let count = 0;

export interface Gesture {
  /** Starts a new step of undo, for a drag. */
  readonly begin: (at?: number) => string;
  /** The running step, or a new one after a pause; `at` is when it was pressed, which a slow machine hears later. */
  readonly current: (at?: number) => string;
  /** What comes next is another step: the control was left. */
  readonly end: () => void;
}

/** Names the drags and key runs of one control, so that each can be taken back in one step. */
export function useGesture(): Gesture {
  const token = useRef('');
  const last = useRef(Number.NEGATIVE_INFINITY);
  const begin = (at = performance.now()) => {
    count += 1;
    token.current = `gesture ${count}`;
    last.current = at;
    return token.current;
  };
  const current = (at = performance.now()) => {
    if (at - last.current > RUN_GAP_MS) return begin(at);
    last.current = at;
    return token.current;
  };
  const end = () => {
    last.current = Number.NEGATIVE_INFINITY;
  };
  return { begin, current, end };
}
