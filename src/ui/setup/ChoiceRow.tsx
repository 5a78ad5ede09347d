import { Help } from '../../controls/Help';
import { Segmented } from '../../controls/Segmented';
import { choiceWord } from '../../display/labels';
import { mapLink } from '../../display/mapAddress';
import { settingMark } from '../../display/settingPlace';
import { useGesture } from '../../hand/useGesture';
import type { SettingSpec } from '../../model/setting';
import type { Scope } from '../../state/types';
import styles from './settingRow.module.css';
import { useSetting } from './useSetting';

/** A setting with a few named values. */
export function ChoiceRow({ scope, spec }: { scope: Scope; spec: SettingSpec }) {
  const control = useSetting(scope, spec);
  const gesture = useGesture();
  const options = (spec.options ?? []).map((name, i) => ({
    value: String(i),
    content: choiceWord(name),
  }));
  return (
    <div className={styles.row} data-choice="" data-setting={settingMark({ owner: scope, key: spec.key })}>
      <div className={styles.top}>
        <Help text={spec.help} source={spec.source} section={control.section} also={mapLink(scope, spec)}>
          {spec.label}
        </Help>
      </div>
      <Segmented
        look="wide"
        label={control.name}
        options={options}
        value={String(control.value)}
        onChange={(value) => control.change(Number(value), gesture.begin())}
      />
    </div>
  );
}
