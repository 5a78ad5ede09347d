import type { ReactNode } from 'react';
import { Icon } from '../../controls/Icon';
import { SIDES } from '../../display/side';
import { countChanged, type SetupSection } from '../../state/comparison';
import { resetSide } from '../../state/store';
import { useLockout } from '../../state/useLockout';
import { Mark } from '../marks/Mark';
import styles from './setup.module.css';

interface SetupGroupProps {
  readonly scope: SetupSection;
  readonly title: string;
  /** Said in the header while nothing is changed. */
  readonly atRest: string;
  readonly hasTitle?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together, with how many differ from their defaults and a way back. */
export function SetupGroup({ scope, title, atRest, hasTitle = true, children }: SetupGroupProps) {
  const side = SIDES.find((each) => each === scope);
  const changed = useLockout((state) => countChanged(state.decided.comparison, scope));
  return (
    <section className={styles.group} data-side={side} aria-label={title}>
      <div className={styles.head}>
        {hasTitle && side && <Mark side={side} />}
        {hasTitle && <h3>{title}</h3>}
        {changed === 0 ? (
          <span className={styles.rest}>{atRest}</span>
        ) : (
          <button type="button" className={styles.changed} onClick={() => resetSide(scope)} title="Back to defaults">
            {changed} changed
            <Icon name="reset" size={12} />
            <span className="visually-hidden">, reset {title}</span>
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
