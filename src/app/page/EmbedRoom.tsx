import { EMBED_ADDRESS } from '../../display/pageWords';
import { late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

const EMBED = late(async () => (await import('./Embed')).Embed);

/** The snippet that shows the page in another one, while the page's address asks for it. */
export function EmbedRoom() {
  const [hash, leave] = useHash();
  if (hash !== EMBED_ADDRESS) return null;
  const close = () => leave();
  return <LateRoom part={EMBED} props={{ onClose: close }} title="Embed" what="The snippet" onClose={close} />;
}
