import { useEffect, useMemo, useRef, useState } from 'react';
import { createSettle } from '../../hand/settle';

const SETTLE_MS = 200;

/** The value once it has come to rest: for what nobody reads while it moves. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  const settle = useMemo(() => createSettle(() => setSettled(latest.current), SETTLE_MS), []);
  useEffect(() => {
    latest.current = value;
    settle.ask();
  }, [value, settle]);
  useEffect(() => settle.cancel, [settle]);
  return settled;
}
