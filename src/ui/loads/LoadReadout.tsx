import { Help } from '../../controls/Help';
import { Icon } from '../../controls/Icon';
import { LOAD_TIPS } from '../../display/loadTips';
import { lackSentences, loadFigures } from '../../display/loadWords';
import type { Side } from '../../display/side';
import { sledNow, sledSentence } from '../../display/sledWords';
import type { Loads } from '../../model/load/loads';
import type { Repetition } from '../../model/result';
import { exerciseOf } from '../../state/comparison';
import { shownLoads } from '../../state/loads';
import { placesNow } from '../../state/placesNow';
import { useLockout } from '../../state/useLockout';
import { Live } from '../live/Live';
import { Mark } from '../marks/Mark';
import styles from './loadReadout.module.css';

/** The name of a number, explained where it stands. */
function Named({ name }: { name: string }) {
  return (
    <Help {...LOAD_TIPS[name]} keepsName>
      {name}
    </Help>
  );
}

/** What the sled weighs along its rail, now and at most; nothing without a sled. */
function SledFigure({ side, loads, repetition }: { side: Side; loads: Loads; repetition: Repetition }) {
  const units = useLockout((state) => state.view.units);
  const sentence = sledSentence(repetition, loads, units);
  if (sentence === null) return null;
  return (
    <div className={styles.sled}>
      <dt>
        <Named name="Sled along the rail" />
      </dt>
      <dd>
        <Live
          text={(state) => {
            const shown = shownLoads(state, side);
            return shown ? sledNow(shown.loads, placesNow(state)[side].fraction, state.view.units) : '';
          }}
        />
        <small>{sentence}</small>
      </dd>
    </div>
  );
}

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
              <dt>
                <Named name={figure.name} />
              </dt>
              <dd>
                {figure.value}
                <small>{figure.note}</small>
              </dd>
            </div>
          ))}
          <SledFigure side={side} loads={loads} repetition={repetition} />
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
