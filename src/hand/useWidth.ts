import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width where nothing can be measured, as in a test without layout. */
const FALLBACK = 320;

/** Inner width of an element in px, kept up to date; 0 while it is hidden. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    if (typeof ResizeObserver === 'undefined') {
      setWidth(element.clientWidth || FALLBACK);
      return;
    }
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
