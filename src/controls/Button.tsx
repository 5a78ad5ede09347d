import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Look {
  /** `line` has a border; `icon` is square. */
  readonly look?: 'plain' | 'line' | 'icon';
  readonly isSmall?: boolean;
}

export function Button({ look = 'plain', isSmall = false, className, ...rest }: ComponentProps<'button'> & Look) {
  const classes = [styles.button, look !== 'plain' && styles[look], isSmall && styles.small, className];
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...rest} />;
}
