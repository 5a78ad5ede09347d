import { Icon } from '../../controls/Icon';
import { lackSentences, loadFigures } from '../../display/loadWords';
import type { Side } from '../../display/side';
import { exerciseOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import styles from './loadReadout.module.css';

/** What a side's exercise asks for, in numbers and one sentence. */
export function LoadReadout({ side }: { side: Side }) {
  const name = useLockout((state) => exerciseOf(state.decided.comparison, side).shortLabel);
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  const isMissing = useLockout((state) => state.results[side].kind !== 'repetition');
  const areLost = useLockout(({ answers }) => answers.areForcesLost);
  const units = useLockout((state) => state.view.units);
  const lacks = loads && repetition ? lackSentences(repetition, loads, units) : [];
  return (
    <section className={styles.side} data-side={side} aria-label={`${name}, loads`}>
      <h3 className={styles.name}>
        <Mark side={side} />
        {name}
      </h3>
      {loads && repetition ? (
        <dl className={styles.figures}>
          {loadFigures(repetition, loads).map((figure) => (
            <div key={figure.name}>
              <dt>{figure.name}</dt>
              <dd>
                {figure.value}
                <small>{figure.note}</small>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.quiet}>
          {isMissing ? 'No repetition, so no loads.' : areLost ? 'Not computed.' : 'Not known yet.'}
        </p>
      )}
      {lacks.map((lack) => (
        <p key={lack} className={styles.lack}>
          <Icon name="limit" size={14} />
          <span>{lack}</span>
        </p>
      ))}
    </section>
  );
}
