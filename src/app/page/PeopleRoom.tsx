import { PEOPLE_ADDRESS } from '../../display/pageWords';
import { AddressedRoom } from './AddressedRoom';
import { late } from './LatePart';

const PEOPLE = late(async () => (await import('../../ui/people/PeoplePanel')).PeoplePanel);

/** Where a population ends. */
export function PeopleRoom() {
  return <AddressedRoom address={PEOPLE_ADDRESS} part={PEOPLE} title="Where people end" what="The population" />;
}
