import { useEffect, useState } from 'react';
import { SPREAD_ADDRESS } from '../../display/pageWords';
import { isSparing } from '../../hand/sparing';
import { areLoadsThere } from '../../state/loads';
import { useLockout } from '../../state/useLockout';
import { LatePart, late } from './LatePart';
import { LackingRoom } from './LateRoom';
import { useHash } from './useHash';

const SPREADS = late(async () => (await import('./Spreads')).Spreads);

/** How far the numbers spread: drawn while it stands beside the verdicts, told in full while the page's address asks for it. */
export function SpreadRoom() {
  const [hash, leave] = useHash();
  const isShown = useLockout(({ view }) => view.spread.isShown);
  const hasCome = useHasCome();
  const isOpen = hash === SPREAD_ADDRESS;
  const close = () => leave();
  if (!isOpen && !(isShown && hasCome && !isSparing())) return null;
  return (
    <LatePart
      part={SPREADS}
      props={{ isOpen, onClose: close }}
      missing={(_, tryAgain) =>
        isOpen && (
          <LackingRoom
            title="How sure is that?"
            what="How far the numbers spread"
            onClose={close}
            onTryAgain={tryAgain}
          />
        )
      }
    />
  );
}

/** How long a page has stood with all it opens with before more is fetched for it, ms. */
const STOOD_MS = 500;

/** Whether the page has come: drawn, with its loads. Stays so. */
function useHasCome(): boolean {
  const isThere = useLockout((state) => state.view.detail !== null && areLoadsThere(state));
  const [hasCome, setCome] = useState(false);
  useEffect(() => {
    if (!isThere || hasCome) return;
    const timer = window.setTimeout(() => setCome(true), STOOD_MS);
    return () => window.clearTimeout(timer);
  }, [isThere, hasCome]);
  return hasCome;
}
