import { MUSCLES } from '../../model/muscle/geometry';

/** Names of sheets, by what the names of columns share; what is not here is called as they are. */
const SHEETS: Readonly<Record<string, string>> = {
  movement: 'Movement',
  loads: 'Loads',
  length_m: 'Muscle lengths',
  normalized_fiber_length: 'Fiber lengths',
  stabilized: 'Stabilized paths',
  demand: 'Joint moments',
  passive: 'Passive joint moments',
  reserve: 'Missing joint moments',
  capacity: 'Joint capacities',
  force: 'Muscle forces',
  passive_force: 'Passive muscle forces',
  activation: 'Activations',
  contact: 'Contacts',
  push: 'Push of the feet',
  known: 'Weights and cables',
  unsupported: 'Unsupported',
};

/** The sheet a column stands on: one for each quantity, of all muscles, joints or contacts. */
export function sheetOf(column: string, isOfLoads: boolean): string {
  const [first, second] = column.split('.');
  if (second === undefined) return isOfLoads ? SHEETS.loads : SHEETS.movement;
  const quantity = isMuscle(first) ? second : first;
  const coordinate = /^(\w+)_m$/.exec(quantity)?.[1];
  return SHEETS[quantity] ?? (coordinate ? `Arms ${coordinate}` : quantity);
}

function isMuscle(name: string): boolean {
  return MUSCLES.includes(name.replace(/_l$/, '_r'));
}
