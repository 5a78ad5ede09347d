import { settingsFromEdge, settingsToEdge } from '../../link/edgeSettings';
import { readLink, writeLink } from '../../link/linkText';
import { VERSION } from '../../link/migrations';
import { complete, difference } from '../../link/tree';
import { linkedData, openLinked, USUAL_LINKED } from '../../state/linked';
import { refuseLink } from '../../state/messages';
import { store } from '../../state/store';

/** The state as it is, as the end of an address. */
export function linkNow(): string {
  const told = settingsToEdge(linkedData(store.getState()));
  return writeLink({ version: VERSION, told: difference(told, USUAL_LINKED) });
}

/** Shows what a link tells, or says why it cannot be shown. */
export function openLink(text: string): void {
  const content = readLink(text);
  if ('reason' in content) refuseLink(`It ${content.reason}`);
  else openLinked({ ...settingsFromEdge(complete(content.told, USUAL_LINKED)), version: content.version });
}
