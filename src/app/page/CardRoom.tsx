import { CARD_ADDRESS } from '../../display/pageWords';
import { late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

const CARD = late(async () => (await import('./Card')).Card);

/** The card of the comparison, while the page's address asks for it. */
export function CardRoom() {
  const [hash, leave] = useHash();
  if (hash !== CARD_ADDRESS) return null;
  const close = () => leave();
  return <LateRoom part={CARD} props={{ onClose: close }} title="Card" what="The card" onClose={close} />;
}
