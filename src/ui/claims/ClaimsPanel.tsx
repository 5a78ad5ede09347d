import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog';
import { Message } from '../../controls/Message';
import { VERDICT_ORDER, VERDICT_WORD } from '../../display/claimWords';
import { SECTIONS } from '../../display/sections';
import type { UnitSystem } from '../../display/units';
import type { ComparedAnswer } from '../../model/claim/answerClaim';
import { ClaimCard } from './ClaimCard';
import styles from './claims.module.css';
import { VerdictMark } from './VerdictMark';

interface ClaimsPanelProps {
  readonly answers: readonly ComparedAnswer[];
  /** Null until it is known. */
  readonly count: number | null;
  readonly isLost: boolean;
  readonly units: UnitSystem;
  readonly onTryAgain: () => void;
  readonly onShow: (answer: ComparedAnswer) => void;
  readonly onClose: () => void;
}

/** Every claim with its verdict for the lifter and the settings of the page. */
export function ClaimsPanel({ answers, count, isLost, units, onTryAgain, onShow, onClose }: ClaimsPanelProps) {
  const isDone = count !== null && answers.length === count;
  return (
    <Dialog title="Claims and evidence" isOpen look="wide" onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.about}>
          What an article says about leg presses and glutes, in our words: what this model computes of it for the lifter
          and the settings of the page, and what people measured. Each verdict follows from the numbers by its rule.
          Nothing here measures growth, and nothing is advice. More:{' '}
          <a href={SECTIONS.claims.address}>{SECTIONS.claims.title}</a>.
        </p>
        {isLost ? (
          <Message
            icon="info"
            title="The claims could not be worked out"
            text="A part of the page did not load: the connection is gone, or the page was renewed meanwhile."
            actions={[{ label: 'Try again', icon: 'reset', onPress: onTryAgain }]}
          />
        ) : (
          <p className={styles.tally} role="status">
            {isDone ? <Tally answers={answers} /> : <Progress done={answers.length} count={count} />}
          </p>
        )}
        {answers.map((answer) => (
          <ClaimCard key={answer.id} answer={answer} units={units} onShow={onShow} />
        ))}
      </div>
    </Dialog>
  );
}

/** How many claims got which verdict. */
function Tally({ answers }: { answers: readonly ComparedAnswer[] }) {
  return VERDICT_ORDER.map((verdict) => {
    const count = answers.filter((answer) => answer.verdict === verdict).length;
    return (
      <span key={verdict}>
        <VerdictMark verdict={verdict} />
        {VERDICT_WORD[verdict]} {count}
      </span>
    );
  });
}

/** Said only to whoever has to wait, ms. */
const PATIENCE_MS = 500;

function Progress({ done, count }: { done: number; count: number | null }) {
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (!isSaid) return '\u00a0';
  return count === null ? 'Working out the claims…' : `Worked out ${done} of ${count} claims…`;
}
