import { useSyncExternalStore } from 'react';

type PageKind = 'desktop' | 'tablet' | 'phone';

const PHONE = '(max-width: 720px), (max-width: 959px) and (max-height: 480px)';
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

/** Which of the three pages the window has room for. */
export function usePageKind(): PageKind {
  const isPhone = useMedia(PHONE);
  const isTablet = useMedia(TABLET);
  if (isPhone) return 'phone';
  return isTablet ? 'tablet' : 'desktop';
}

export function useIsLandscape(): boolean {
  return useMedia(LANDSCAPE);
}
