import type { Coloring } from '../../../state/types';
import styles from './legend.module.css';
import { legendOf } from './legendOf';

/** Says what the muscles' color means: a scale where there is one, else words. One line, also on a phone. */
export function Legend({ coloring }: { readonly coloring: Coloring }) {
  const { label, ends, colors } = legendOf(coloring);
  return (
    <div className={styles.legend}>
      <span>{label}</span>
      {colors.length > 0 && (
        <>
          <span>{ends[0]}</span>
          <i style={{ background: `linear-gradient(90deg, ${colors.join(', ')})` }} />
          <span>{ends[1]}</span>
        </>
      )}
    </div>
  );
}
