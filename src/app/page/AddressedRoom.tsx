import type { Late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

interface AddressedRoomProps {
  /** What the page's address ends in while the room is open. */
  readonly address: string;
  readonly part: Late<{ readonly onClose: () => void }>;
  readonly title: string;
  /** "The card": what is missing where it does not come. */
  readonly what: string;
}

/** A sheet over the page, while the page's address asks for it: a link, a menu and the way back of the browser all lead there. */
export function AddressedRoom({ address, part, title, what }: AddressedRoomProps) {
  const [hash, leave] = useHash();
  if (hash !== address) return null;
  const close = () => leave();
  return <LateRoom part={part} props={{ onClose: close }} title={title} what={what} onClose={close} />;
}
