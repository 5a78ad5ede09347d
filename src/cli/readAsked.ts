import type { Setup } from '../model/result';
import type { Flags } from './flags';
import { readSetupOfLink } from './link/readSetupOfLink';
import { Problem } from './problem';
import { readSetup, SETUP_FLAGS } from './readSetup';

/** Flags of a command that also takes a side of a link instead of an exercise. */
export const ASKED_FLAGS = { ...SETUP_FLAGS, link: { isRepeatable: false }, side: { isRepeatable: false } };

/** The setup of an exercise, or of a side of a link. */
export function readAsked(flags: Flags, command: string): Setup {
  if (flags.values.has('link')) return readSetupOfLink(flags, command);
  if (flags.values.has('side')) throw new Problem('--side chooses a side of a --link; without one it has no meaning.');
  return readSetup(flags, command);
}
