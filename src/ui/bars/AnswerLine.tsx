import { useMemo } from 'react';
import { Help } from '../../controls/Help';
import { type Answer, type AnswerPart, answerOf } from '../../display/answer';
import { SIDES, type Side } from '../../display/side';
import { briefNameOf } from '../../state/comparison';
import { isUpdatingLoads, shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import styles from './answerLine.module.css';

/** What both sides together say to the page's question. Its room is kept while there is nothing to say. */
export function AnswerLine() {
  const answer = useAnswer();
  const isOlder = useLockout((state) => SIDES.some((side) => isUpdatingLoads(state, side)));
  return (
    <p className={styles.answer} data-older={isOlder || undefined}>
      {answer && <Help text={answer.help}>{answer.parts.map(written)}</Help>}
    </p>
  );
}

function written(part: AnswerPart) {
  if (typeof part === 'string') return part;
  return (
    <b key={part.side} data-side={part.side}>
      {part.name}
    </b>
  );
}

/** Null until the loads of both sides are there. */
function useAnswer(): Answer | null {
  const left = useAsked('left');
  const right = useAsked('right');
  return useMemo(() => (left && right ? answerOf({ left, right }) : null), [left, right]);
}

function useAsked(side: Side) {
  const name = useLockout(({ decided }) => briefNameOf(decided.comparison, side));
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  return useMemo(() => (loads && repetition ? { name, loads, repetition } : null), [name, loads, repetition]);
}
