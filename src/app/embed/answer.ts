import type { Tree } from '../../link/tree';
import { pause, play, scrub, seek } from '../../state/clock';
import { dismissNotice } from '../../state/messages';
import { store } from '../../state/store';
import { choose } from '../../state/view';
import { openComparison, openLink } from '../links/link';
import { comparisonOf } from '../opening/comparisonOf';
import { foundInText } from '../opening/found';
import type { HostMessage } from './protocol';
import type { Refusal } from './readMessage';

/** What became of a message that makes sense. */
export type Outcome = Refusal | { readonly note?: string };

/** Does what a host asks, by what the page's own controls do. Never throws. */
export function answer(asked: HostMessage): Outcome {
  if (asked.type === 'set-setup') return setSetup(asked.setup);
  if (asked.type === 'set-phase') scrub(asked.phase);
  else if (asked.type === 'play') play();
  else if (asked.type === 'pause') pause();
  else if (asked.type !== 'get' && asked.theme !== undefined) choose({ theme: asked.theme });
  return {};
}

const WHAT = 'The setup';

function setSetup(setup: string | Tree): Outcome {
  const text = textOf(setup);
  if (text === null) return { sentence: '“set-setup” is left undone: “setup” cannot be written as JSON.' };
  const found = foundInText(text);
  if ('reason' in found) return { sentence: `“set-setup” is left undone: “setup” ${found.reason}.` };
  if ('link' in found) return told(() => openLink(found.link, WHAT));
  const comparison = comparisonOf(found.setups);
  if ('reason' in comparison) return { sentence: `“set-setup” is left undone: “setup” ${comparison.reason}.` };
  return told(() => openWhilePlaying(comparison));
}

/** Longer than any link or setup. */
const LONGEST = 200_000;

function textOf(setup: string | Tree): string | null {
  try {
    const text = typeof setup === 'string' ? setup : JSON.stringify(setup);
    return text.length <= LONGEST ? text : null;
  } catch {
    return null;
  }
}

/** Another setup neither moves nor stops the clock. */
function openWhilePlaying(comparison: Tree): boolean {
  const { isPlaying, phase } = store.getState().view;
  const isOpened = openComparison(comparison, WHAT);
  if (!isOpened) return false;
  seek(phase);
  if (isPlaying) play();
  return true;
}

/** What the page would tell its reader goes to the host instead. */
function told(open: () => boolean): Outcome {
  const isOpened = open();
  const { notice } = store.getState().messages;
  dismissNotice();
  const text = notice ? `${notice.title}: ${notice.text}` : undefined;
  if (isOpened) return text === undefined ? {} : { note: text };
  return { sentence: text ?? `${WHAT} could not be read.` };
}
