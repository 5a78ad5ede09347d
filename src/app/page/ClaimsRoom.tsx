import { useEffect, useState } from 'react';
import { CLAIMS_ADDRESS } from '../../display/pageWords';
import { late } from './LatePart';
import { LateRoom } from './LateRoom';

const CLAIMS = late(async () => (await import('./Claims')).Claims);

/** The claims while the page's address asks for them: a link, a menu and the way back of the browser all lead there. */
export function ClaimsRoom() {
  const [isOpen, setOpen] = useState(isAskedFor);
  useEffect(() => {
    const follow = () => setOpen(isAskedFor());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  if (!isOpen) return null;
  const close = () => {
    window.history.replaceState(window.history.state, '', withoutHash());
    setOpen(false);
  };
  // what is left for the figures can be come back to
  const leave = () => {
    window.history.pushState(null, '', withoutHash());
    setOpen(false);
  };
  return (
    <LateRoom
      part={CLAIMS}
      props={{ onClose: close, onLeave: leave }}
      title="Claims"
      what="The claims"
      onClose={close}
    />
  );
}

function isAskedFor(): boolean {
  return window.location.hash === CLAIMS_ADDRESS;
}

function withoutHash(): string {
  return `${window.location.pathname}${window.location.search}`;
}
