import { readTheme, type Theme } from '../../src/scene/base/theme';

/** The colors of the page as it is. */
export function themeNow(): Theme {
  return readTheme(document.documentElement);
}
