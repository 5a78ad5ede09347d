import { Color } from 'three';

/** Colors the scene takes from the page, so that picture and page are one surface. */
export interface Theme {
  readonly isDark: boolean;
  readonly pane: Color;
}

/** Reads the page's colors off an element. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const pane = new Color(style.getPropertyValue('--pane').trim() || '#1b1d20');
  return { pane, isDark: luminance(pane) < 0.2 };
}

/** Calls back when the page's theme may have changed; returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const media = window.matchMedia('(prefers-color-scheme: light)');
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
  media.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    media.removeEventListener('change', onChange);
  };
}

function luminance(color: Color): number {
  return 0.2126 * color.r + 0.7152 * color.g + 0.0722 * color.b;
}
