import { useSyncExternalStore } from 'react';

/** Upright is a tablet held on end: too narrow for the setup beside the figures, high enough for it below them. */
type PageKind = 'desktop' | 'tablet' | 'upright' | 'phone';

const PHONE = '(max-width: 720px), (max-width: 959px) and (max-height: 480px)';
const UPRIGHT = '(max-width: 959px) and (min-height: 861px)';
const TABLET = '(max-width: 1199px)';
const LANDSCAPE = '(orientation: landscape)';

function useMedia(query: string): boolean {
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

export function useIsLandscape(): boolean {
  return useMedia(LANDSCAPE);
}
