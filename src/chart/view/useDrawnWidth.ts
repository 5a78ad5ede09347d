import { type RefObject, useMemo } from 'react';
import { useWidth } from '../../hand/useWidth';

/** Root font size that drawings are laid out for, px. */
const USUAL_TEXT = 16;

interface DrawnWidth {
  /** Width to lay out in, px at the usual size of text; 0 while hidden. */
  readonly width: number;
  /** How much larger a reader wants text: the drawing is shown that much larger. */
  readonly scale: number;
}

/** Room of a drawing whose words grow with those of the page; with them grows the rest of it. */
export function useDrawnWidth(ref: RefObject<HTMLElement | null>): DrawnWidth {
  const shown = useWidth(ref);
  return useMemo(() => {
    const text = shown > 0 ? Number.parseFloat(getComputedStyle(document.documentElement).fontSize) : USUAL_TEXT;
    const scale = text / USUAL_TEXT || 1;
    return { width: shown / scale, scale };
  }, [shown]);
}
