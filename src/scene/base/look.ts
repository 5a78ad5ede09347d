import type { Quality } from './quality';
import type { Theme } from './theme';

/** How everything in a pane is drawn: a person's choice, or the device's. */
export interface Look {
  readonly quality: Quality;
  readonly theme: Theme;
}
