import { useRef } from 'react';
import type { State } from '../../state/types';
import styles from './live.module.css';
import { useLive } from './useLive';

interface LiveProps {
  readonly text: (state: State) => string;
  /** The longest text to come, whose room is kept, so that what stands beside does not move. */
  readonly longest?: string;
}

/** Text that follows the state without rendering again. */
export function Live({ text, longest }: LiveProps) {
  const element = useRef<HTMLSpanElement>(null);
  const shown = useRef<string | null>(null);
  useLive((state) => {
    const next = text(state);
    if (next === shown.current || !element.current) return;
    shown.current = next;
    // the same text node: a new one would have to be laid out from nothing
    const node = element.current.firstChild;
    if (node) node.nodeValue = next;
    else element.current.textContent = next;
  });
  const live = <span ref={element} />;
  if (longest === undefined) return live;
  return (
    <span className={styles.room} data-longest={longest}>
      {live}
    </span>
  );
}
