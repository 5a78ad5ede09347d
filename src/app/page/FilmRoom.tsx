import { FILM_ADDRESS } from '../../display/pageWords';
import { AddressedRoom } from './AddressedRoom';
import { late } from './LatePart';

const FILM = late(async () => (await import('./Film')).Film);

/** Where a film is made. */
export function FilmRoom() {
  return <AddressedRoom address={FILM_ADDRESS} part={FILM} title="Film" what="What makes films" />;
}
