import type { ReactNode } from 'react';
import type { Coloring } from '../../../state/types';
import { COLOR_RULES } from './coloring';
import styles from './legend.module.css';
import { legendOf } from './legendOf';

interface LegendProps {
  readonly coloring: Coloring;
  /** Puts an explanation to the words of the scale. */
  readonly explained: (words: ReactNode) => ReactNode;
  /** Turns the figures so that the buttock is seen; null while it is. */
  readonly onSeeBehind: (() => void) | null;
}

/** Says what the muscles' color means by its scale. One line, shorter where there is little room. */
export function Legend({ coloring, explained, onSeeBehind }: LegendProps) {
  const { label, ends, colors } = legendOf(coloring, null);
  const { short, shortEnds } = COLOR_RULES[coloring];
  return (
    <div className={styles.corner}>
      <div className={styles.legend}>
        {explained(
          <>
            <span className={styles.wider}>{label}</span>
            <span className={styles.word}>{short}</span>
          </>,
        )}
        <span className={styles.wide}>{ends[0]}</span>
        <span className={styles.narrow}>{shortEnds[0]}</span>
        <i style={{ background: `linear-gradient(90deg, ${colors.join(', ')})` }} />
        <span className={styles.wide}>{ends[1]}</span>
        <span className={styles.narrow}>{shortEnds[1]}</span>
      </div>
      {onSeeBehind && (
        <button type="button" className={styles.behind} title="See from behind" onClick={onSeeBehind}>
          <span>See from behind</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 8a4.5 4.5 0 1 0 1.5-3.4M5 2v2.8h2.8" />
          </svg>
        </button>
      )}
    </div>
  );
}
