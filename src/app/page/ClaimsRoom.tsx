import { CLAIMS_ADDRESS } from '../../display/pageWords';
import { late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

const CLAIMS = late(async () => (await import('./Claims')).Claims);

/** The claims while the page's address asks for them: a link, a menu and the way back of the browser all lead there. */
export function ClaimsRoom() {
  const [hash, leave] = useHash();
  if (hash !== CLAIMS_ADDRESS) return null;
  const close = () => leave();
  return (
    <LateRoom
      part={CLAIMS}
      // what is left for the figures can be come back to
      props={{ onClose: close, onLeave: () => leave(true) }}
      title="Claims"
      what="The claims"
      onClose={close}
    />
  );
}
