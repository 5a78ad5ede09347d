import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Look {
  /** `line` has a border; `icon` is square; `filled` is the one press a page is for. */
  readonly look?: 'plain' | 'line' | 'icon' | 'filled';
  readonly isSmall?: boolean;
}

export function Button({ look = 'plain', isSmall = false, className, ...rest }: ComponentProps<'button'> & Look) {
  const classes = [styles.button, look !== 'plain' && styles[look], isSmall && styles.small, className];
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...rest} />;
}
