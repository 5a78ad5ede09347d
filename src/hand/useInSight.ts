import { type RefObject, useEffect, useState } from 'react';

/** How near the window still counts, px: what is scrolled to is there before it is seen. */
const NEAR = '400px';

/** Whether a part of an element is in the window or near it; always where nobody can tell. */
export function useInSight(ref: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setInSight(entries[entries.length - 1].isIntersecting), {
      rootMargin: NEAR,
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return isInSight;
}
