import { Fragment } from 'react';
import { Help } from '../../controls/Help';
import { SECTIONS } from '../../display/sections';
import type { Side } from '../../display/side';
import { isUpdatingLoads } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import styles from './paneHead.module.css';
import { useHipWork } from './useHipWork';

/** What gluteus maximus does, each part explained where it stands. Its room is kept while loads are on their way. */
export function HipWorkLine({ side }: { side: Side }) {
  const work = useHipWork(side);
  const isOlder = useLockout((state) => isUpdatingLoads(state, side));
  const areLost = useLockout(({ answers }) => answers.areForcesLost);
  return (
    <p className={styles.work} data-over-figures="" data-older={isOlder || undefined}>
      {work
        ? work.glutes.map(({ text, help }, i) => (
            <Fragment key={help}>
              {i > 0 && '\u00a0· '}
              <Help text={help} section={SECTIONS.active}>
                {text}
              </Help>
            </Fragment>
          ))
        : areLost
          ? 'What the hip does could not be computed.'
          : 'Working out what the hip does…'}
    </p>
  );
}
