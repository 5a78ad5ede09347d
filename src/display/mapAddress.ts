import type { SettingSpec } from '../model/setting';
import { firstLower } from './firstLetter';
import type { Section } from './sections';
import { SIDES, type Side } from './side';

/** Where the map stands on the board of charts. */
export const MAP_CHART = 'setting-map';

/** Whose setting: of the exercise of a side, or of the lifter. */
type Owner = Side | 'lifter';

const known = new Map<string, Section>();

/** The link that brings a reader to the map of a setting; the same object for the same one, as tips are not drawn anew while theirs is. */
export function mapLink(owner: Owner, { key, label }: SettingSpec): Section {
  const address = `#map/${owner}/${key}`;
  const link = known.get(address) ?? { title: `Map of ${firstLower(label)}`, address };
  known.set(address, link);
  return link;
}

/** Null where the address asks for something else; without a side the one that is mapped stays. */
export function readMapAddress(hash: string): { readonly side: Side | null; readonly key: string } | null {
  const [place, owner, key] = hash.slice(1).split('/');
  if (place !== 'map' || !key) return null;
  return { side: SIDES.find((side) => side === owner) ?? null, key };
}
