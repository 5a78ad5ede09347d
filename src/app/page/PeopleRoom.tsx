import { PEOPLE_ADDRESS } from '../../display/pageWords';
import { late } from './LatePart';
import { LateRoom } from './LateRoom';
import { useHash } from './useHash';

const PEOPLE = late(async () => (await import('../../ui/people/PeoplePanel')).PeoplePanel);

/** Where a population ends, while the page's address asks for it. */
export function PeopleRoom() {
  const [hash, leave] = useHash();
  if (hash !== PEOPLE_ADDRESS) return null;
  const close = () => leave();
  return (
    <LateRoom part={PEOPLE} props={{ onClose: close }} title="Where people end" what="The population" onClose={close} />
  );
}
