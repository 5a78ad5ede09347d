import { useEffect, useState } from 'react';
import { Dialog } from '../../controls/Dialog';
import { Message } from '../../controls/Message';
import { CLAIMS_ADDRESS } from '../../display/pageWords';
import { LatePart, late } from './LatePart';

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
    <LatePart
      part={CLAIMS}
      props={{ onClose: close, onLeave: leave }}
      missing={(_, tryAgain) => (
        <Dialog title="Claims" isOpen onClose={close}>
          <Message
            icon="info"
            title="The claims could not be loaded"
            text="The connection is gone, or the page was renewed meanwhile."
            actions={[{ label: 'Try again', icon: 'reset', onPress: tryAgain }]}
          />
        </Dialog>
      )}
    />
  );
}

function isAskedFor(): boolean {
  return window.location.hash === CLAIMS_ADDRESS;
}

function withoutHash(): string {
  return `${window.location.pathname}${window.location.search}`;
}
