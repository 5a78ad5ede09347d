import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { LINK_MARK } from '../display/pageWords';
import { isTree, type Tree } from './tree';
import { WORDS } from './words';

const dictionary = strToU8(WORDS);

/** No state is as long; what is longer was not written here, and could be made to swell. */
const LONGEST = 8000;

/** What a link tells, as it was written: of whatever version, and not checked yet. */
export interface LinkContent {
  readonly version: number;
  readonly told: Tree;
}

/** Why a text is no link, as the end of a sentence about it. */
export interface NoLink {
  readonly reason: string;
}

/** `#s=2.q1ZK…`: version, and what differs from a fresh page as JSON, deflated, in the letters addresses allow. */
export function writeLink({ version, told }: LinkContent): string {
  if (Object.keys(told).length === 0) return `${LINK_MARK}${version}`;
  const bytes = deflateSync(strToU8(JSON.stringify(told)), { level: 9, dictionary });
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${LINK_MARK}${version}.${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Reads a link, or a whole address with one. Never throws. */
export function readLink(text: string): LinkContent | NoLink {
  const at = text.indexOf(LINK_MARK);
  if (at < 0) return { reason: `has no ${LINK_MARK} in it` };
  const [version, ...rest] = text
    .slice(at + LINK_MARK.length)
    .trim()
    .split('.');
  if (!/^[1-9]\d{0,3}$/.test(version)) return { reason: `does not say its version behind ${LINK_MARK}` };
  const letters = rest.join('.');
  if (letters.length > LONGEST) return { reason: `is longer than ${LONGEST} letters` };
  if (letters === '') return { version: Number(version), told: {} };
  const told = unpack(letters);
  return told ? { version: Number(version), told } : { reason: 'is cut off or changed' };
}

function unpack(letters: string): Tree | null {
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const told: unknown = JSON.parse(strFromU8(inflateSync(bytes, { dictionary })));
    return isTree(told) ? told : null;
  } catch {
    return null;
  }
}
