import type { FigureColors } from '../../export/figurePng';

/** A color of the page as it is now, such as `--pane`. */
export function pageColor(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Those that a picture of figures takes along. */
export function pageColors(): FigureColors {
  return { page: pageColor('--pane'), ink: pageColor('--ink'), ink2: pageColor('--ink-2') };
}
