import { useSyncExternalStore } from 'react';

/** Upright is a tablet held on end: too narrow for the setup beside the figures, high enough for it below them. */
type PageKind = 'desktop' | 'tablet' | 'upright' | 'phone';

const PHONE = '(max-width: 45em), (max-width: 59.9375em) and (max-height: 30em)';
const UPRIGHT = '(max-width: 59.9375em) and (min-height: 53.8125em)';
const TABLET = '(max-width: 74.9375em)';
const COLUMNS = '(orientation: landscape) and (min-width: 34em)';
/** Room for the answer beside question and buttons. */
const WIDE = '(min-width: 100em)';
/** Too low for figures and panel in one window: the page itself scrolls. */
const LOW = '(max-width: 33.9375em) and (max-height: 26em)';

/** Whether the window is as a media query says. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Which of the pages the window has room for. */
export function usePageKind(): PageKind {
  const isPhone = useMedia(PHONE);
  const isUpright = useMedia(UPRIGHT);
  const isTablet = useMedia(TABLET);
  if (isPhone) return 'phone';
  if (isUpright) return 'upright';
  return isTablet ? 'tablet' : 'desktop';
}

/** Whether a phone lies, with room for its panel beside the figures. */
export function useHasColumns(): boolean {
  return useMedia(COLUMNS);
}

/** Whether the bar on top has room for more than the question. */
export function useHasWideBar(): boolean {
  return useMedia(WIDE);
}

/** Whether a phone is too low to show figures, clock and panel at once, as any page is at four times its size. */
export function useIsLow(): boolean {
  return useMedia(LOW);
}
