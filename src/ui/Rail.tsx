import { countChanged } from '../state/comparison';
import { resetAll } from '../state/store';
import { useLockout } from '../state/useLockout';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './rail.module.css';
import { ExerciseGroup } from './setup/ExerciseGroup';
import { LifterGroup } from './setup/LifterGroup';
import { LoadGroup } from './setup/LoadGroup';

/** The setup beside the figures: hands go where eyes went before. */
export function Rail() {
  const changed = useLockout(({ decided: { comparison } }) =>
    (['left', 'right', 'loads', 'lifter'] as const).reduce((sum, part) => sum + countChanged(comparison, part), 0),
  );
  return (
    <aside className={styles.rail} aria-labelledby="setup-title">
      <div className={styles.head}>
        <h2 id="setup-title">Setup</h2>
        <Button isSmall disabled={changed === 0} onClick={resetAll}>
          <Icon name="reset" />
          Reset
        </Button>
      </div>
      <ExerciseGroup side="left" />
      <ExerciseGroup side="right" />
      <LoadGroup />
      <LifterGroup />
    </aside>
  );
}
