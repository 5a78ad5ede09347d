import { type KeyboardEvent, useState } from 'react';
import { Icon } from '../../controls/Icon';
import { formatNumber } from '../../display/numbers';
import { roundAsShown } from '../../display/parseQuantity';
import { readEntry } from '../../display/readEntry';
import { TEMPO_KEYS, TEMPO_LABEL, type TempoKey } from '../../display/settings';
import { actionOf, isHistory } from '../../display/shortcuts';
import { displayUnit } from '../../display/units';
import { type Gesture, useGesture } from '../../hand/useGesture';
import { specsOf } from '../../state/comparison';
import { changeTempo } from '../../state/store';
import { durationOf, tempoOf } from '../../state/tempo';
import { useLockout } from '../../state/useLockout';
import row from './settingRow.module.css';
import styles from './setup.module.css';

const SECONDS = displayUnit('s', 'metric');

/** The clock both exercises share: four durations. */
export function TempoFields() {
  const duration = useLockout((state) => durationOf(tempoOf(state.decided.comparison)));
  const gesture = useGesture();
  const [note, setNote] = useState<string | null>(null);
  return (
    <div className={styles.tempo}>
      <div className={styles.tempoTop}>
        Tempo
        <span>{formatNumber(duration, SECONDS.decimals)} s a repetition at 1×</span>
      </div>
      <div className={styles.tempoRow}>
        {TEMPO_KEYS.map((key) => (
          <TempoField key={key} setting={key} gesture={gesture} onNote={setNote} />
        ))}
      </div>
      {note !== null && (
        <p className={row.note} role="status">
          <Icon name="limit" size={14} />
          <span>{note}</span>
        </p>
      )}
    </div>
  );
}

interface TempoFieldProps {
  readonly setting: TempoKey;
  readonly gesture: Gesture;
  /** What to say about what was typed; null when it was fine. */
  readonly onNote: (note: string | null) => void;
}

function TempoField({ setting, gesture, onNote }: TempoFieldProps) {
  const spec = useLockout((state) => specsOf(state.decided.comparison, 'left').find(({ key }) => key === setting));
  const value = useLockout((state) => state.decided.comparison.left.settings[setting] ?? spec?.default ?? 0);
  const [draft, setDraft] = useState<string | null>(null);
  if (!spec) return null;

  const change = (wanted: number, token: string) => {
    const rounded = Math.min(spec.max, Math.max(spec.min, roundAsShown(wanted, SECONDS)));
    if (rounded !== value) changeTempo({ [setting]: rounded }, token);
  };
  const shown = formatNumber(value, SECONDS.decimals);
  const commit = (text: string) => {
    setDraft(null);
    if (text === shown) return;
    const { wanted, note } = readEntry({ text, spec, system: 'metric', band: spec, value });
    onNote(note);
    if (wanted !== null) change(wanted, gesture.begin());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (draft === null && isHistory(actionOf('page', event))) return;
    event.stopPropagation();
    const steps = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (steps !== 0) {
      event.preventDefault();
      change(value + steps * SECONDS.step, gesture.current());
      setDraft(null);
      onNote(null);
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
          value={draft ?? shown}
          data-at-rest={draft === null || undefined}
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
