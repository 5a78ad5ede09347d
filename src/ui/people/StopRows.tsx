import { useId } from 'react';
import { firstUpper } from '../../display/firstLetter';
import { obstacleWho } from '../../display/labels';
import { groupName } from '../../display/population/groupName';
import { ADULTS, type PopulationGroup } from '../../display/population/population';
import type { UnitSystem } from '../../display/units';
import type { LimitId } from '../../model/mechanism/limit';
import styles from './people.module.css';

/** What ends the way down, a row each group. */
export function StopRows({ units }: { readonly units: UnitSystem }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>What stops them at the bottom</h3>
      <ul className={styles.rows}>
        {ADULTS.groups.map((group) => (
          <li key={groupName(group, units)}>
            <span className={styles.name}>{groupName(group, units)}</span>
            <span className={styles.bar} aria-hidden>
              {sharesOf(group).map(({ who, share }) => (
                <i key={who} style={{ inlineSize: `${100 * share}%` }} />
              ))}
            </span>
            <span className={styles.said}>{stopWords(group)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StopShare {
  readonly who: string;
  readonly share: number;
}

function sharesOf({ stops, lifters, noRepetition }: PopulationGroup): StopShare[] {
  const shares = Object.entries(stops).map(([limit, count]) => ({
    who: obstacleWho(limit as LimitId),
    share: count / lifters,
  }));
  return noRepetition > 0 ? [...shares, { who: 'no repetition', share: noRepetition / lifters }] : shares;
}

/** "The ankle 86 %, the hip joint 8 %, …". */
function stopWords(group: PopulationGroup): string {
  const words = sharesOf(group).map(({ who, share }) => {
    const percent = Math.round(100 * share);
    return `${who} ${percent === 0 ? 'below 1' : percent} %`;
  });
  return firstUpper(words.join(', '));
}
