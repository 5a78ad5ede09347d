import { useId } from 'react';
import { Button } from '../../controls/Button';
import { formatFigure, SIDE_WORD, sourceNote, VERDICT_WORD } from '../../display/claimWords';
import type { UnitSystem } from '../../display/units';
import type { ComparedAnswer } from '../../model/claim/answerClaim';
import type { Evidence } from '../../model/claim/claim';
import styles from './claims.module.css';
import { VerdictMark } from './VerdictMark';

interface ClaimCardProps {
  readonly answer: ComparedAnswer;
  readonly units: UnitSystem;
  readonly onShow: (answer: ComparedAnswer) => void;
}

/** One claim: what is said, what follows from our numbers, what was measured. */
export function ClaimCard({ answer, units, onShow }: ClaimCardProps) {
  const { statement, verdict, meaning, usualVerdict, figures, evidence, rule } = answer;
  const titleId = useId();
  return (
    <article className={styles.claim} aria-labelledby={titleId} data-verdict={verdict}>
      <header className={styles.head}>
        <div>
          <h3 id={titleId}>{statement}</h3>
          <p className={styles.verdict}>
            <VerdictMark verdict={verdict} />
            <span>
              <b>{VERDICT_WORD[verdict]}.</b> {meaning}
            </span>
          </p>
          {usualVerdict && (
            <p className={styles.usual}>
              For the usual lifter and settings: {VERDICT_WORD[usualVerdict].toLowerCase()}.
            </p>
          )}
        </div>
        <Button look="line" isSmall className={styles.show} aria-describedby={titleId} onClick={() => onShow(answer)}>
          Show me
        </Button>
      </header>
      <section className={styles.part}>
        <h4>This lifter, as set</h4>
        <dl className={styles.figures}>
          {figures.map((figure) => (
            <div key={figure.name}>
              <dt>{figure.label}</dt>
              <dd data-absent={figure.value === null || undefined}>{formatFigure(figure, units)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.rule}>
          <b>Rule</b> {rule}
        </p>
      </section>
      <section className={styles.part}>
        <h4>Measured by others</h4>
        <ul className={styles.findings}>
          {evidence.map((finding) => (
            <Finding key={`${finding.citation} ${finding.effect}`} finding={finding} />
          ))}
        </ul>
      </section>
    </article>
  );
}

function Finding({ finding }: { finding: Evidence }) {
  const { side, effect, citation } = finding;
  const note = sourceNote(finding);
  return (
    <li data-side={side}>
      <b>{SIDE_WORD[side]}</b>
      <span>
        {effect}
        <small>
          {citation}
          {note && ` · ${note}`}
        </small>
      </span>
    </li>
  );
}
