import { settingsFromEdge, settingsToEdge } from '../../link/edgeSettings';
import { type LinkContent, readLink, writeLink } from '../../link/linkText';
import { VERSION } from '../../link/migrations';
import { complete, difference, type Tree } from '../../link/tree';
import { linkedData, openLinked, USUAL_LINKED } from '../../state/linked';
import { refuseLink } from '../../state/messages';
import { store } from '../../state/store';

/** The state as it is, as the end of an address. */
export function linkNow(): string {
  const told = settingsToEdge(linkedData(store.getState()));
  return writeLink({ version: VERSION, told: difference(told, USUAL_LINKED) });
}

/** Shows what a link tells and whether it could, or says why not; `what` is where it stood, as a sentence begins with it. */
export function openLink(text: string, what?: string): boolean {
  const content = readLink(text);
  if (!('reason' in content)) return openTold(content, what);
  refuseLink(`It ${content.reason}`, what);
  return false;
}

/** Shows what differs from a fresh page, settings in m, deg, kg, s. */
export function openTold({ told, version }: LinkContent, what?: string): boolean {
  return openLinked({ ...settingsFromEdge(complete(told, USUAL_LINKED)), version }, what);
}

/** Shows another comparison in the way the present one is shown, settings in m, deg, kg, s. */
export function openComparison(comparison: Tree, what: string): boolean {
  const told = { ...linkedData(store.getState()), version: VERSION };
  return openLinked({ ...told, ...settingsFromEdge({ comparison }) }, what);
}
