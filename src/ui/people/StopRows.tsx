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
              {sharesOf(group).map(({ who, tone, share }) => (
                <i key={who} data-tone={tone} style={{ inlineSize: `${100 * share}%` }} />
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
  /** Which tone its part of a bar has, the same in every row. */
  readonly tone: number;
  readonly share: number;
}

/** Limits with a tone of their own; all others share the last one. */
const TONES: readonly string[] = ['ankle-dorsiflexion', 'hip-flexion', 'lumbar-flexion'] satisfies LimitId[];

function sharesOf({ stops, lifters, noRepetition }: PopulationGroup): StopShare[] {
  const shares = Object.entries(stops).map(([limit, count]) => ({
    who: obstacleWho(limit as LimitId),
    tone: TONES.includes(limit) ? TONES.indexOf(limit) : TONES.length,
    share: count / lifters,
  }));
  const none = { who: 'no repetition', tone: TONES.length, share: noRepetition / lifters };
  return noRepetition > 0 ? [...shares, none] : shares;
}

/** What counts for less is told together, as a share. */
const LEAST_TOLD = 0.005;

/** "The ankle 86 %, the hip joint 8 %, others below 1 %". */
function stopWords(group: PopulationGroup): string {
  const shares = sharesOf(group);
  const told = shares.filter(({ share }) => share >= LEAST_TOLD);
  const words = told.map(({ who, share }) => `${who} ${Math.round(100 * share)}\u00a0%`);
  return firstUpper([...words, ...(told.length < shares.length ? ['others below 1\u00a0%'] : [])].join(', '));
}
