import { Help } from '../../controls/Help';
import { Icon } from '../../controls/Icon';
import { ENDS_HELP, SPREAD_ADDRESS } from '../../display/pageWords';
import { SECTIONS } from '../../display/sections';
import type { Side } from '../../display/side';
import { stopSentence, verdictChange, verdictHelp, verdictOf } from '../../display/verdict';
import type { Metrics } from '../../model/metric/metrics';
import { repetitionBefore } from '../../state/before';
import { nameOf } from '../../state/comparison';
import { isUpdatingLoads } from '../../state/loads';
import { isRough, spreadWord } from '../../state/spreads';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import { ExercisePicker } from './ExercisePicker';
import { HipWorkLine } from './HipWorkLine';
import styles from './paneHead.module.css';
import { useHipWork } from './useHipWork';

/** The answer of one pane: which exercise, how far it extends, and what stopped it. */
export function PaneHead({ side, isFixed = false }: { side: Side; isFixed?: boolean }) {
  const result = useLockout((state) => state.results[side]);
  const label = useLockout((state) => nameOf(state.decided.comparison, side));
  return (
    <header className={styles.head}>
      <div className={styles.first} data-over-figures="">
        {isFixed ? <ExerciseName side={side} /> : <ExercisePicker side={side} />}
        <BeforeWord side={side} />
        <SpreadWord side={side} />
      </div>
      {result.kind === 'repetition' ? (
        <>
          <Headline side={side} metrics={result.metrics} />
          <HipWorkLine side={side} />
          <StopLine side={side} />
        </>
      ) : (
        <>
          <h2 className={styles.verdict} data-over-figures="">
            No repetition
          </h2>
          <p className={styles.work} />
          <p className={styles.because} data-over-figures="">
            <Icon name="limit" size={14} />
            <span>{label} is not possible with these settings.</span>
          </p>
        </>
      )}
    </header>
  );
}

/** Where nobody chooses another one. */
function ExerciseName({ side }: { side: Side }) {
  const label = useLockout((state) => nameOf(state.decided.comparison, side));
  return (
    <span className={styles.name}>
      <Mark side={side} />
      {label}
    </span>
  );
}

/** What the headline said before the control in hand was touched. */
function BeforeWord({ side }: { side: Side }) {
  const word = useLockout((state) => verdictChange(state.results[side], repetitionBefore(state, side)));
  return word && <span className={styles.was}>{word}</span>;
}

/** Where nine in ten end of those that are drawn, a moment after the verdict; leads to why. */
function SpreadWord({ side }: { side: Side }) {
  const word = useLockout((state) => spreadWord(state, side));
  const isMoving = useLockout((state) => isRough(state, side));
  const [, of, where] = /^(9 in 10: )?(.*)$/.exec(word) ?? [];
  return (
    word && (
      <a className={styles.spread} href={SPREAD_ADDRESS} data-older={isMoving || undefined} data-over-figures="">
        <span>{of}</span>
        {where}
      </a>
    )
  );
}

/** What stopped the movement at both ends. */
export function StopLine({ side }: { side: Side }) {
  const result = useLockout((state) => state.results[side]);
  const units = useLockout((state) => state.view.units);
  if (result.kind !== 'repetition') return null;
  return (
    <p className={styles.because} data-over-figures="">
      <Icon name="limit" size={14} />
      <Help text={ENDS_HELP} section={SECTIONS.ends} keepsName>
        {stopSentence(result.ends, units)}
      </Help>
    </p>
  );
}

/** Where the movement ends, at once; where it is hardest, as soon as the loads are there. */
function Headline({ side, metrics }: { side: Side; metrics: Metrics }) {
  const { before, emphasis, after } = verdictOf(metrics);
  const hardest = useHipWork(side)?.hardest;
  const isOlder = useLockout((state) => isUpdatingLoads(state, side));
  return (
    <h2
      className={styles.verdict}
      data-over-figures=""
      aria-label={[`${before}${emphasis}${after}`, ...(hardest ? [hardest.text] : [])].join(', ')}
    >
      <Help text={verdictHelp(metrics)} section={SECTIONS.thighTrunk}>
        {before}
        <b>{emphasis}</b>
        {after}
      </Help>
      {hardest && (
        <span className={styles.hardest} data-older={isOlder || undefined}>
          ,{' '}
          <Help text={hardest.help} section={SECTIONS.active}>
            {hardest.text}
          </Help>
        </span>
      )}
    </h2>
  );
}
