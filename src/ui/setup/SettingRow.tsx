import { useId, useState } from 'react';
import { Help } from '../../controls/Help';
import { Icon } from '../../controls/Icon';
import { mapLink } from '../../display/mapAddress';
import { settingMark } from '../../display/settingPlace';
import { atLimitSentence, bandSentence, typicalSentence } from '../../display/settings';
import { useGesture } from '../../hand/useGesture';
import type { SettingSpec } from '../../model/setting';
import type { Scope } from '../../state/types';
import { StepButton } from './StepButton';
import styles from './settingRow.module.css';
import { Track } from './Track';
import { endOfBand, useSetting } from './useSetting';
import { type TypedNote, ValueField } from './ValueField';

/** One setting: name, value to type, steps, and a track that shows its band. */
export function SettingRow({ scope, spec }: { scope: Scope; spec: SettingSpec }) {
  const control = useSetting(scope, spec);
  const gesture = useGesture();
  const [typed, setTyped] = useState<TypedNote | null>(null);
  const noteId = useId();
  const heldId = useId();
  const tipId = useId();
  // a setting nobody touched may stand at an edge because of another one; its stop shows that without words
  const end = control.isChanged ? endOfBand(control) : null;
  const limit = end === 'min' ? control.band.minLimit : control.band.maxLimit;
  const atEnd = end && atLimitSentence(spec, { end, value: control.value, limit }, control.units);
  // undone or changed elsewhere, the value is no longer the one the words are about
  const isAbout = typed !== null && Math.abs(typed.value - control.value) < 1e-9;
  const note = (isAbout ? typed.note : null) ?? atEnd ?? control.warning;

  const tip = [
    control.reached?.sentence,
    bandSentence(control.band, control.unit, control.units),
    typicalSentence(spec, control.unit),
  ]
    .filter(Boolean)
    .join(' ');

  const stepBy = (steps: number) => {
    setTyped(null);
    const { unit, value } = control;
    control.change(unit.toModel(unit.fromModel(value) + steps * unit.step), gesture.current());
  };
  return (
    <div
      className={styles.row}
      data-setting={settingMark({ owner: scope, key: spec.key })}
      data-limit={end !== null || undefined}
      data-note={note !== null || undefined}
    >
      <div className={styles.top}>
        <span className={styles.label}>
          <Help text={spec.help} more={tip} source={spec.source} section={control.section} also={mapLink(scope, spec)}>
            {spec.label}
          </Help>
          {spec.isAutomatic && !control.isChanged && <span className={styles.auto}> auto</span>}
          {control.isSolved && <span className={styles.auto}> solved</span>}
        </span>
        <ValueField control={control} gesture={gesture} onNote={setTyped} />
      </div>
      <div className={styles.bar}>
        <StepButton icon="minus" label={`Less ${control.name}`} onStep={() => stepBy(-1)} />
        <Track
          control={control}
          gesture={gesture}
          noteId={[note && noteId, control.held && heldId].filter(Boolean).join(' ') || undefined}
          tip={tip}
          tipId={tipId}
          onUse={() => setTyped(null)}
        />
        <StepButton icon="plus" label={`More ${control.name}`} onStep={() => stepBy(1)} />
      </div>
      {control.held && (
        <p className={styles.heldWords} id={heldId} data-older={control.held.isOlder || undefined}>
          {control.held.sentence}
        </p>
      )}
      {note !== null && (
        <p className={styles.note} id={noteId}>
          <Icon name="limit" size={14} />
          <span>{note}</span>
        </p>
      )}
    </div>
  );
}
