import { store } from '../../state/store';
import type { Theme } from '../../state/types';

function apply(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** The chosen theme as an attribute of the page; without one the system decides in CSS. */
export function startTheme(): () => void {
  apply(store.getState().view.theme);
  return store.subscribe((state) => state.view.theme, apply);
}
