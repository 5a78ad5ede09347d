import { type KeyboardEvent, useState } from 'react';
import { formatNumber } from '../../display/numbers';
import { parseQuantity } from '../../display/parseQuantity';
import { TEMPO_KEYS, TEMPO_LABEL, type TempoKey } from '../../display/settings';
import { type Gesture, useGesture } from '../../hand/useGesture';
import { specsOf } from '../../state/comparison';
import { changeTempo } from '../../state/store';
import { durationOf, tempoOf } from '../../state/tempo';
import { useLockout } from '../../state/useLockout';
import styles from './setup.module.css';

const STEP_SECONDS = 0.1;

/** The clock both exercises share: four durations. */
export function TempoFields() {
  const duration = useLockout((state) => durationOf(tempoOf(state.decided.comparison)));
  const gesture = useGesture();
  return (
    <div className={styles.tempo}>
      <div className={styles.tempoTop}>
        Tempo
        <span>{formatNumber(duration, 1)} s a repetition at 1×</span>
      </div>
      <div className={styles.tempoRow}>
        {TEMPO_KEYS.map((key) => (
          <TempoField key={key} setting={key} gesture={gesture} />
        ))}
      </div>
    </div>
  );
}

function TempoField({ setting, gesture }: { setting: TempoKey; gesture: Gesture }) {
  const spec = useLockout((state) => specsOf(state.decided.comparison, 'left').find(({ key }) => key === setting));
  const value = useLockout((state) => state.decided.comparison.left.settings[setting] ?? spec?.default ?? 0);
  const [draft, setDraft] = useState<string | null>(null);
  if (!spec) return null;

  const change = (wanted: number, token: string) => {
    const rounded = Math.round(Math.min(spec.max, Math.max(spec.min, wanted)) * 100) / 100;
    if (rounded !== value) changeTempo({ [setting]: rounded }, token);
  };
  const commit = (text: string) => {
    const wanted = parseQuantity(text, 's', 'metric');
    if (wanted !== null) change(wanted, gesture.begin());
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (steps !== 0) {
      event.preventDefault();
      change(value + steps * STEP_SECONDS, gesture.current());
      setDraft(null);
    }
    if (event.key === 'Enter') commit(event.currentTarget.value);
    if (event.key === 'Escape') setDraft(null);
  };
  return (
    <label>
      {TEMPO_LABEL[setting]}
      <span className={styles.tempoField}>
        <input
          type="text"
          inputMode="decimal"
          aria-label={`${TEMPO_LABEL[setting]} in seconds`}
          value={draft ?? formatNumber(value, 1)}
          onChange={(event) => setDraft(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={(event) => draft !== null && commit(event.target.value)}
          onKeyDown={onKeyDown}
        />
        s
      </span>
    </label>
  );
}
