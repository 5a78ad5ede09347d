import { useSyncExternalStore } from 'react';
import { Color } from 'three';

/** Colors the scene takes from the page, so that picture and page are one surface. */
export interface Theme {
  readonly isDark: boolean;
  readonly pane: Color;
}

let last: { readonly text: string; readonly theme: Theme } | null = null;

/** The page's colors as they are; the same object as long as they are the same. */
function readTheme(): Theme {
  const text = getComputedStyle(document.documentElement).getPropertyValue('--pane').trim() || '#1b1d20';
  if (last?.text !== text) {
    const pane = new Color(text);
    last = { text, theme: { pane, isDark: luminance(pane) < 0.2 } };
  }
  return last.theme;
}

/** Calls back when the page's theme may have changed; returns how to stop. */
function watchTheme(onChange: () => void): () => void {
  const media = window.matchMedia('(prefers-color-scheme: light)');
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  media.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', onChange);
  };
}

export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, readTheme);
}

function luminance(color: Color): number {
  return 0.2126 * color.r + 0.7152 * color.g + 0.0722 * color.b;
}
