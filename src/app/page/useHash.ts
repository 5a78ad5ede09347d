import { useEffect, useState } from 'react';
import { homeAddress } from '../links/address';

/** What the page's address ends in, and how to leave it: with `isKept` the browser's way back leads there again. */
export function useHash(): readonly [string, (isKept?: boolean) => void] {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const leave = (isKept = false) => {
    if (isKept) window.history.pushState(null, '', homeAddress());
    else window.history.replaceState(window.history.state, '', homeAddress());
    setHash(window.location.hash);
  };
  return [hash, leave];
}
