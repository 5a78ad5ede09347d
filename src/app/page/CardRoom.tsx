import { CARD_ADDRESS } from '../../display/pageWords';
import { AddressedRoom } from './AddressedRoom';
import { late } from './LatePart';

const CARD = late(async () => (await import('./Card')).Card);

/** The card of the comparison. */
export function CardRoom() {
  return <AddressedRoom address={CARD_ADDRESS} part={CARD} title="Card" what="The card" />;
}
