import { useRef } from 'react';
import type { State } from '../state/types';
import { useLive } from './useLive';

/** Text that follows the state without rendering again. */
export function Live({ text, className }: { text: (state: State) => string; className?: string }) {
  const element = useRef<HTMLSpanElement>(null);
  const shown = useRef<string | null>(null);
  useLive((state) => {
    const next = text(state);
    if (next === shown.current || !element.current) return;
    shown.current = next;
    element.current.textContent = next;
  });
  return <span ref={element} className={className} />;
}
