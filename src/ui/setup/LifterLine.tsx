import { useState } from 'react';
import { Menu } from '../../controls/Menu';
import { choice } from '../../controls/menuEntry';
import { choiceWord } from '../../display/labels';
import { useGesture } from '../../hand/useGesture';
import type { SettingSpec } from '../../model/setting';
import { specsOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import styles from './lifterLine.module.css';
import { useSetting } from './useSetting';
import { type TypedNote, ValueField } from './ValueField';

/** What the line holds, in this order. */
const SHOWN: readonly string[] = ['sex', 'stature', 'mass', 'training'];

/** Who lifts, in one line over the setup: each part is a press from changing. */
export function LifterLine() {
  const specs = useLockout((state) => specsOf(state.decided.comparison, 'lifter'));
  const [typed, setTyped] = useState<TypedNote | null>(null);
  const shown = SHOWN.flatMap((key) => specs.filter((spec) => spec.key === key));
  return (
    <fieldset className={styles.line} aria-label="Who lifts">
      <div className={styles.parts}>
        {shown.map((spec) =>
          spec.unit === 'choice' ? (
            <ChoicePart key={spec.key} spec={spec} />
          ) : (
            <MeasurePart key={spec.key} spec={spec} onNote={setTyped} />
          ),
        )}
      </div>
      {typed && (
        <p className={styles.note} role="status">
          {typed.note}
        </p>
      )}
    </fieldset>
  );
}

function ChoicePart({ spec }: { spec: SettingSpec }) {
  const control = useSetting('lifter', spec);
  const gesture = useGesture();
  const words = (spec.options ?? []).map(choiceWord);
  const word = words[control.value];
  return (
    <Menu
      label={spec.label}
      trigger={word}
      entries={words.map((each, i) => choice(each, i === control.value, () => control.change(i, gesture.begin())))}
      button={{ className: styles.choice, 'aria-label': `${word}, ${spec.label}` }}
    />
  );
}

function MeasurePart({ spec, onNote }: { spec: SettingSpec; onNote: (note: TypedNote | null) => void }) {
  return <ValueField control={useSetting('lifter', spec)} gesture={useGesture()} onNote={onNote} />;
}
