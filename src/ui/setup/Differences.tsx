import { memo, useMemo } from 'react';
import { Button } from '../../controls/Button';
import { otherSide, SIDES } from '../../display/side';
import { type Difference, differencesOf, giveToOther } from '../../state/differences';
import type { State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import styles from './differences.module.css';

/** In what both sides differ: each value is a button that gives it to the other side. One line, however many there are. */
export function Differences() {
  const read = useMemo(createReader, []);
  const differences = useLockout(read);
  return (
    <section className={styles.strip} aria-label="What differs">
      {differences.length === 0 ? (
        <p>Nothing differs between both sides.</p>
      ) : (
        <>
          <p aria-hidden="true">Differs</p>
          <ul>
            {differences.map((difference) => (
              <Entry key={difference.key} difference={difference} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const Entry = memo(function Entry({ difference: { key, label, shown, canGive } }: { difference: Difference }) {
  return (
    <li>
      <span>{label}</span>
      {SIDES.map((side) => {
        const other = `the ${otherSide(side)} side`;
        const words = canGive[side] ? `also for ${other}` : `${other} cannot have it`;
        return (
          <Button
            key={side}
            isSmall
            look="line"
            data-side={side}
            disabled={!canGive[side]}
            title={`${shown[side]} ${words}`}
            aria-label={`${shown[side]}, ${label}, ${words}`}
            onClick={() => giveToOther(key, side)}
          >
            <Mark side={side} />
            {shown[side]}
          </Button>
        );
      })}
    </li>
  );
});

/** The differences, looked for only where something they rest on has changed, and the same objects while they say the same. */
function createReader(): (state: State) => readonly Difference[] {
  let of: readonly unknown[] = [];
  let last: readonly Difference[] = [];
  return (state) => {
    const rest = [state.results, state.answers.loads, state.view.units];
    if (rest.every((part, i) => part === of[i])) return last;
    of = rest;
    const next = differencesOf(state).map((each) => last.find((old) => isSame(old, each)) ?? each);
    if (next.length !== last.length || next.some((each, i) => each !== last[i])) last = next;
    return last;
  };
}

function isSame(a: Difference, b: Difference): boolean {
  const isEqual = SIDES.every((side) => a.shown[side] === b.shown[side] && a.canGive[side] === b.canGive[side]);
  return a.key === b.key && a.label === b.label && isEqual;
}
