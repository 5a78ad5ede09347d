import { Button } from '../../controls/Button';
import { Drop } from '../../controls/Drop';
import { Icon } from '../../controls/Icon';
import { Menu } from '../../controls/Menu';
import { QUESTIONS } from '../../display/questions';
import { ask } from '../../state/ask';
import { useLockout } from '../../state/useLockout';
import { choose } from '../../state/view';
import { QUESTION_ENTRIES } from '../menus/questionEntries';
import styles from './questions.module.css';

/** How many of the questions are offered to whoever comes for the first time. */
const OFFERED = 3;

export function QuestionsMenu() {
  return (
    <Menu
      label="Questions"
      align="end"
      entries={QUESTION_ENTRIES}
      button={{ isSmall: true }}
      trigger={<Drop label="Questions" />}
    />
  );
}

/** Questions to begin with, until they are put away or the page is opened again. */
export function FirstQuestions() {
  const isFirstVisit = useLockout(({ view }) => view.isFirstVisit);
  if (!isFirstVisit) return null;
  return (
    <section className={styles.first} aria-label="Questions to begin with">
      <p>Begin with a question:</p>
      <Button
        look="icon"
        aria-label="Put the questions away"
        title="They stay in the menu above"
        onClick={() => choose({ isFirstVisit: false })}
      >
        <Icon name="close" />
      </Button>
      <div className={styles.offered}>
        {QUESTIONS.slice(0, OFFERED).map((question) => (
          <Button key={question.id} look="line" onClick={() => ask(question)}>
            {question.ask}
          </Button>
        ))}
      </div>
    </section>
  );
}
