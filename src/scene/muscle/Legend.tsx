import { COLORINGS, type ColoringName } from './coloring';
import styles from './legend.module.css';
import { rampSteps } from './ramps';

/** Says what the muscles' color means: a scale where there is one, else words. For a corner of a pane. */
export function Legend({ coloring }: { readonly coloring: ColoringName }) {
  const { label, ramp, ends } = COLORINGS[coloring];
  return (
    <div className={styles.legend}>
      <span>{label}</span>
      {ramp && (
        <>
          <span>{ends[0]}</span>
          <i style={{ background: `linear-gradient(90deg, ${rampSteps(ramp, 13).join(', ')})` }} />
          <span>{ends[1]}</span>
        </>
      )}
    </div>
  );
}
