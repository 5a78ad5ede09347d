import { SPREAD_ADDRESS } from '../../display/pageWords';
import { useLockout } from '../../state/useLockout';
import { LatePart, late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

const SPREADS = late(async () => (await import('./Spreads')).Spreads);

/** How far the numbers spread: drawn while it stands beside the verdicts, told in full while the page's address asks for it. */
export function SpreadRoom() {
  const [hash, leave] = useHash();
  const isShown = useLockout(({ view }) => view.spread.isShown);
  const isOpen = hash === SPREAD_ADDRESS;
  const close = () => leave();
  if (!isOpen && !isShown) return null;
  const props = { isOpen, onClose: close };
  return isOpen ? (
    <LateRoom
      part={SPREADS}
      props={props}
      title="How sure is that?"
      what="How far the numbers spread"
      onClose={close}
    />
  ) : (
    <LatePart part={SPREADS} props={props} missing={() => null} />
  );
}
