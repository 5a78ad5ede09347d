import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import { placeMark } from '../../hand/places';
import { countChanged } from '../../state/comparison';
import { resetAll } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { ExerciseGroup } from './ExerciseGroup';
import { LifterGroup } from './LifterGroup';
import { LifterLine } from './LifterLine';
import { LoadGroup } from './LoadGroup';
import { FirstQuestions, QuestionsMenu } from './Questions';
import styles from './rail.module.css';

/** The setup beside the figures: hands go where eyes went before. */
export function Rail() {
  const changed = useLockout(({ decided: { comparison } }) =>
    (['left', 'right', 'loads', 'lifter'] as const).reduce((sum, part) => sum + countChanged(comparison, part), 0),
  );
  return (
    <aside className={styles.rail} aria-labelledby="setup-title">
      <div className={styles.head}>
        <h2 id="setup-title" {...placeMark('setup')}>
          Setup
        </h2>
        <QuestionsMenu />
        <Button isSmall disabled={changed === 0} onClick={resetAll}>
          <Icon name="reset" />
          Reset
        </Button>
      </div>
      <FirstQuestions />
      <LifterLine />
      <ExerciseGroup side="left" />
      <ExerciseGroup side="right" />
      <LoadGroup />
      <LifterGroup />
    </aside>
  );
}
