import { FILM_ADDRESS } from '../../display/pageWords';
import { late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

const FILM = late(async () => (await import('./Film')).Film);

/** Where a film is made, while the page's address asks for it. */
export function FilmRoom() {
  const [hash, leave] = useHash();
  if (hash !== FILM_ADDRESS) return null;
  const close = () => leave();
  return <LateRoom part={FILM} props={{ onClose: close }} title="Film" what="What makes films" onClose={close} />;
}
