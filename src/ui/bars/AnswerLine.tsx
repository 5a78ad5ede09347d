import { useMemo } from 'react';
import { Help } from '../../controls/Help';
import { type Answer, type AnswerPart, answerOf, isUnequal } from '../../display/answer';
import { SECTIONS } from '../../display/sections';
import { SIDES, type Side } from '../../display/side';
import { loadsBefore } from '../../state/before';
import { briefNameOf } from '../../state/comparison';
import { isUpdatingLoads, shownLoads } from '../../state/loads';
import { setLoadRule } from '../../state/matches';
import { useLockout } from '../../state/useLockout';
import styles from './answerLine.module.css';

/** What both sides together say to the page's question, and on what loads. Its room is kept while there is nothing to say. */
export function AnswerLine() {
  const told = useTold();
  const isOlder = useLockout((state) => SIDES.some((side) => isUpdatingLoads(state, side)));
  return (
    <p className={styles.answer} data-older={isOlder || undefined}>
      {told && (
        <Help text={told.answer.help} section={SECTIONS.active}>
          {told.answer.parts.map(written)}
        </Help>
      )}
      {told && ` ${told.answer.condition}`}
      {told?.hangsOnLoads && (
        <>
          {' '}
          <button type="button" className={styles.match} onClick={() => setLoadRule('peak-effort')}>
            Same effort?
          </button>
        </>
      )}
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

interface Told {
  readonly answer: Answer;
  /** Whether it would be another one at equal effort. */
  readonly hangsOnLoads: boolean;
}

/** Null until the loads of both sides are there. */
function useTold(): Told | null {
  const left = useAsked('left');
  const right = useAsked('right');
  const rule = useLockout(({ decided }) => decided.loadRule);
  return useMemo(() => {
    if (!left || !right) return null;
    const asked = { left, right };
    return { answer: answerOf(asked, rule), hangsOnLoads: rule === 'typed' && isUnequal(asked) };
  }, [left, right, rule]);
}

function useAsked(side: Side) {
  const name = useLockout(({ decided }) => briefNameOf(decided.comparison, side));
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  const before = useLockout((state) => loadsBefore(state, side));
  return useMemo(
    () => (loads && repetition ? { name, loads, repetition, before } : null),
    [name, loads, repetition, before],
  );
}
