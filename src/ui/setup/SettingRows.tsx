import { Icon } from '../../controls/Icon';
import type { SettingSpec } from '../../model/setting';
import { settingsOf } from '../../state/comparison';
import type { Scope } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { ChoiceRow } from './ChoiceRow';
import { SettingRow } from './SettingRow';
import styles from './setup.module.css';

interface SettingRowsProps {
  readonly scope: Scope;
  readonly specs: readonly SettingSpec[];
}

export function SettingRows({ scope, specs }: SettingRowsProps) {
  return specs.map((spec) =>
    spec.unit === 'choice' ? (
      <ChoiceRow key={spec.key} scope={scope} spec={spec} />
    ) : (
      <SettingRow key={spec.key} scope={scope} spec={spec} />
    ),
  );
}

/** Settings few people need, one press away. */
export function FoldedRows({ title, owner, ...rows }: SettingRowsProps & { title?: string; owner: string }) {
  const count = rows.specs.length;
  const changed = useLockout(({ decided: { comparison } }) => {
    const settings = settingsOf(comparison, rows.scope);
    return rows.specs.filter(({ key }) => settings[key] !== undefined).length;
  });
  if (count === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        <Icon name="down" size={14} />
        {title ?? (count === 1 ? '1 more setting' : `${count} more settings`)}
        {changed > 0 && <span className={styles.foldedChanges}>{changed} changed</span>}
        <span className="visually-hidden">, {owner}</span>
      </summary>
      <div>
        <SettingRows {...rows} />
      </div>
    </details>
  );
}
