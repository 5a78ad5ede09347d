import { useEffect, useRef } from 'react';
import { Icon } from '../../controls/Icon';
import styles from './settingRow.module.css';

const HOLD_MS = 400;
const REPEAT_MS = 70;

/** One step a press; held, it repeats. The track's arrow keys do the same, so Tab passes by. */
export function StepButton({ icon, label, onStep }: { icon: 'minus' | 'plus'; label: string; onStep: () => void }) {
  const latest = useRef(onStep);
  latest.current = onStep;
  const timer = useRef(0);
  const stop = () => window.clearTimeout(timer.current);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const start = () => {
    latest.current();
    const again = () => {
      latest.current();
      timer.current = window.setTimeout(again, REPEAT_MS);
    };
    timer.current = window.setTimeout(again, HOLD_MS);
  };
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      tabIndex={-1}
      onPointerDown={(event) => event.button === 0 && start()}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()}
      // a press without a pointer, from assistive technology
      onClick={(event) => event.detail === 0 && latest.current()}
    >
      <Icon name={icon} size={12} />
    </button>
  );
}
