import { type KeyboardEvent, useRef, useState } from 'react';
import { formatShown } from '../../display/numbers';
import { readEntry } from '../../display/readEntry';
import { actionOf, isHistory } from '../../display/shortcuts';
import { isTight, symbolBehind } from '../../display/units';
import type { Gesture } from '../../hand/useGesture';
import styles from './settingRow.module.css';
import type { SettingControl } from './useSetting';

/** What there is to say about an entry while the value is the one it led to. */
export interface TypedNote {
  readonly note: string;
  readonly value: number;
}

interface ValueFieldProps {
  readonly control: SettingControl;
  readonly gesture: Gesture;
  /** What to say about what was typed, and of which value; null when it was fine. */
  readonly onNote: (note: TypedNote | null) => void;
}

/** The value as text: reads as text, types as a field, takes the other unit as well ("7 in"). */
export function ValueField({ control, gesture, onNote }: ValueFieldProps) {
  const { spec, unit, units, band } = control;
  const [draft, setDraft] = useState<string | null>(null);
  const isReverting = useRef(false);
  const shown = formatShown(control.value, unit);

  const commit = (text: string) => {
    if (text === shown) return;
    const { wanted, note } = readEntry({ text, spec, system: units, band, value: control.value });
    onNote(note === null ? null : { note, value: wanted ?? control.value });
    if (wanted !== null) control.change(wanted, gesture.begin());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (draft === null && isHistory(actionOf('page', event))) return;
    event.stopPropagation();
    if (event.key === 'Enter') {
      commit(event.currentTarget.value);
      setDraft(null);
      event.currentTarget.select();
    }
    if (event.key === 'Escape') {
      isReverting.current = true;
      event.currentTarget.blur();
    }
  };
  return (
    <span className={styles.value}>
      <input
        type="text"
        inputMode={unit.spoken === '' ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-label={unit.spoken ? `${control.name} in ${unit.spoken}` : `${control.name}, number`}
        value={draft ?? shown}
        data-pair={unit.pair !== undefined || undefined}
        data-at-rest={draft === null || undefined}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={(event) => {
          if (!isReverting.current && draft !== null) commit(event.target.value);
          isReverting.current = false;
          setDraft(null);
        }}
        onKeyDown={onKeyDown}
      />
      {unit.symbol !== '' && (
        <span className={styles.unit} data-tight={isTight(unit) || undefined}>
          {symbolBehind(unit.fromModel(control.value), unit)}
        </span>
      )}
    </span>
  );
}
