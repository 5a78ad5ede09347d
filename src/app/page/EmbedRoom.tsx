import { EMBED_ADDRESS } from '../../display/pageWords';
import { AddressedRoom } from './AddressedRoom';
import { late } from './LatePart';

const EMBED = late(async () => (await import('./Embed')).Embed);

/** The snippet that shows the page in another one. */
export function EmbedRoom() {
  return <AddressedRoom address={EMBED_ADDRESS} part={EMBED} title="Embed in another page" what="The snippet" />;
}
