import { Fragment } from 'react';
import { Help } from '../../controls/Help';
import { hipWork } from '../../display/hipWork';
import type { Side } from '../../display/side';
import { isUpdatingLoads, shownLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import styles from './paneHead.module.css';

/** What the hip and gluteus maximus do, each part explained where it stands. Its room is kept while loads are on their way. */
export function HipWorkLine({ side }: { side: Side }) {
  const loads = useLockout((state) => shownLoads(state, side)?.loads);
  const repetition = useLockout((state) => shownLoads(state, side)?.repetition);
  const isOlder = useLockout((state) => isUpdatingLoads(state, side));
  const areLost = useLockout(({ answers }) => answers.areForcesLost);
  const parts = loads && repetition ? hipWork(repetition, loads) : null;
  return (
    <p className={styles.work} data-over-figures="" data-older={isOlder || undefined}>
      {parts
        ? parts.map(({ text, help }, i) => (
            <Fragment key={help}>
              {i > 0 && '\u00a0· '}
              <Help text={help}>{text}</Help>
            </Fragment>
          ))
        : areLost
          ? 'What the hip does could not be computed.'
          : 'Working out what the hip does…'}
    </p>
  );
}
