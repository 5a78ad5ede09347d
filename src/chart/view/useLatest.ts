import { useCallback, useRef } from 'react';

/** A function that stays the same object and does what its newest version does. */
export function useLatest<T>(run: (value: T) => void): (value: T) => void {
  const latest = useRef(run);
  latest.current = run;
  return useCallback((value: T) => latest.current(value), []);
}
