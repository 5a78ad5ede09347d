import { quoteInput } from '../../display/quoteInput';
import { VERSION } from '../../link/migrations';
import type { Tree } from '../../link/tree';
import { refuseLink, showToast } from '../../state/messages';
import { openLink, openTold } from '../links/link';
import { comparisonOf } from './comparisonOf';
import { type Found, foundInText, type Nothing } from './found';
import { foundIn } from './foundIn';

/** Brings the page back to where a file was saved, or says in one sentence why not. */
export async function openFile(file: File): Promise<void> {
  const what = `“${quoteInput(file.name)}”`;
  const found = await foundIn(file).catch((): Nothing => ({ reason: 'cannot be read from where it is' }));
  show(found, what, `Opened ${what}`);
}

/** The same with what was pasted. */
export function openPasted(text: string): void {
  show(foundInText(text), 'What was pasted', 'Opened what was pasted');
}

function show(found: Found | Nothing, what: string, done: string): void {
  if ('reason' in found) refuseLink(`It ${found.reason}`, what);
  else if ('link' in found ? openLink(found.link, what) : openSetups(found.setups, what)) showToast(done);
}

function openSetups(setups: readonly Tree[], what: string): boolean {
  const comparison = comparisonOf(setups);
  if ('reason' in comparison) {
    refuseLink(`It ${comparison.reason}`, what);
    return false;
  }
  return openTold({ version: VERSION, told: { comparison } }, what);
}
