import { isEmbedded } from '../display/embedAddress';
import { type Begun, checkKept, FRESH, isFit, type Kept, keptData, noticeOf } from './kept';
import type { Notice } from './types';

const KEY = 'lockout';

/** What a visit starts with, and a notice where something stored could not be used. */
export interface Restored extends Begun {
  readonly notice: Notice | null;
}

function fallBack(text: string): Restored {
  return { ...FRESH, notice: { title: 'Your saved setup could not be read', text } };
}

/** Reads what an earlier visit stored. Never throws: what cannot be used is replaced by defaults and named. */
export function readSaved(text: string | null): Restored {
  if (text === null) return { ...FRESH, view: { isFirstVisit: true }, notice: null };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fallBack('What this browser had stored is not readable; defaults are used.');
  }
  const checked = checkKept(data);
  if (!isFit(checked)) return fallBack(`${checked.misfitAt ?? 'The stored text'} does not fit; defaults are used.`);
  const { decided, view, misfits } = checked;
  return { decided, view, notice: noticeOf('Your saved setup could not be read in full', misfits) };
}

export function writeSaved(kept: Kept): string {
  return JSON.stringify(keptData(kept));
}

/** Where a tab keeps its own work, then what a new tab or visit begins with. */
type Place = 'sessionStorage' | 'localStorage';

/** What is shown in another page is no visit: it finds nothing, and leaves nothing. */
const isVisit = !isEmbedded(globalThis.location?.search ?? '');

function read(place: Place): string | null {
  if (!isVisit) return null;
  try {
    return globalThis[place]?.getItem(KEY) ?? null;
  } catch {
    // storage may be missing or forbidden; the page works without
    return null;
  }
}

function write(place: Place, text: string): boolean {
  try {
    const storage: Storage | undefined = globalThis[place];
    storage?.setItem(KEY, text);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Whether this tab has work of its own to come back to. */
export function hasOwnWork(): boolean {
  return read('sessionStorage') !== null;
}

/** A tab comes back with its own setup, a new one with that of the last change anywhere. */
export function loadSaved(): Restored {
  return readSaved(read('sessionStorage') ?? read('localStorage'));
}

/** Whether the next visit finds it; where storage is full or forbidden it may not. */
export function storeSaved(kept: Kept): boolean {
  const text = writeSaved(kept);
  write('sessionStorage', text);
  return write('localStorage', text);
}
