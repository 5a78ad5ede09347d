import fc from 'fast-check';
import { encode } from 'fast-png';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkNow } from '../../../src/app/links/link';
import { foundIn } from '../../../src/app/opening/foundIn';
import { openFile, openPasted } from '../../../src/app/opening/opening';
import { dataFile, setupFile, smallFile } from '../../../src/export/files';
import { opensimZip } from '../../../src/export/opensim/opensimZip';
import { withChunk } from '../../../src/export/pngChunk';
import { withDensity } from '../../../src/export/pngDensity';
import { withLink } from '../../../src/export/pngLink';
import { setupData } from '../../../src/export/setupData';
import { stampAt } from '../../../src/export/stamp';
import { changeLifter, changeSetup, store, undo } from '../../../src/state/store';
import { choose } from '../../../src/state/view';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));
afterEach(() => store.setState(fresh, true));

const results = () => [store.getState().results.left, store.getState().results.right];
const stamp = () => stampAt(new Date('2026-11-22T10:11:12Z'), { link: linkNow() });
const pixel = () => Uint8Array.from(encode({ width: 1, height: 1, data: new Uint8Array(4) }));

/** The page as somebody leaves it. */
function leave(): void {
  changeSetup('left', { footHeight: 0.25 });
  changeLifter({ stature: 1.9 });
  choose({ units: 'imperial' });
}

function named(name: string, ...parts: BlobPart[]): File {
  return new File(parts, name);
}

const SAVED: Readonly<Record<string, () => File>> = {
  'a setup': () => named('setup.json', setupFile(results(), stamp()).blob),
  'the table of the page': () => named('table.csv', smallFile(results(), stamp()).blob),
  'all data': () => named('data.csv', dataFile(results(), stamp()).blob),
  'a picture': () => named('figure.png', withLink(withDensity(pixel(), 192), linkNow())),
  'OpenSim files': () =>
    named(
      'opensim.zip',
      opensimZip(
        results().map((r) => (r.kind === 'repetition' ? r : null)),
        stamp(),
        () => undefined,
      ),
    ),
  'a link in a text': () => named('mail.txt', `Look at this: https://example.org/lab/${linkNow()}\nBye`),
};

describe('what was saved brings the page back in one step of undo:', () => {
  test.each(Object.keys(SAVED))('%s', async (kind) => {
    const before = linkNow();
    leave();
    const link = linkNow();
    const file = SAVED[kind]();
    store.setState(fresh, true);
    expect(linkNow()).toBe(before);
    await openFile(file);
    expect(linkNow()).toBe(link);
    expect(store.getState().messages).toMatchObject({ toast: `Opened “${file.name}”`, notice: null });
    expect(store.getState().history.past).toHaveLength(1);
    undo();
    expect(store.getState().decided).toEqual(fresh.decided);
  });
});

test('what is pasted is opened too', () => {
  leave();
  const link = linkNow();
  store.setState(fresh, true);
  openPasted(`https://example.org/${link}`);
  expect(linkNow()).toBe(link);
});

test('a setup of before there were links brings lifter and both exercises back', async () => {
  changeSetup('right', { footDistance: 0.7 });
  changeLifter({ stature: 1.9 });
  const kept = results().map((result) => setupData(result));
  store.setState(fresh, true);
  await openFile(named('old.json', JSON.stringify({ software: 'Lockout', setups: kept })));
  expect(results().map((result) => setupData(result))).toEqual(kept);
});

/** What is wrong with a file, and the words that say so. */
const WRONG: readonly (readonly [what: string, file: () => File, words: RegExp])[] = [
  ['nothing in it', () => named('a', ''), /^It is empty; /],
  ['a photo', () => named('a.png', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), /^It is a JPEG picture, /],
  ['another’s picture', () => named('a.png', pixel()), /^It is a picture without a setup in it; /],
  ['a picture that is cut off', () => named('a.png', pixel().slice(0, 45)), /^It is a picture that is cut off/],
  ['bytes', () => named('a.json', new Uint8Array([1, 0, 2])), /^It is no text, /],
  ['prose', () => named('a.txt', 'Dear all'), /^It has neither a link/],
  ['half a JSON', () => named('a.json', '{"setups": ['), /^It is not whole JSON/],
  ['another JSON', () => named('a.json', '{"a": 1}'), /^It is JSON without a list of setups; /],
  ['one setup', () => named('a.json', '{"setups": [{}]}'), /^It has 1 setups; a comparison has two; /],
  [
    'unknown exercises',
    () => named('a.json', '{"setups": [{"exercise": "yoga"}, {}]}'),
    /^comparison\.\S+ does not fit; /,
  ],
  ['two lifters', () => named('a.json', '{"setups": [{"lifter": {"mass": 1}}, {}]}'), /^It has two lifters/],
  ['a broken link', () => named('a.txt', '#s=2.AAAA'), /^It is cut off or changed; /],
  ['another’s zip', () => named('a.zip', zipSync({ 'b.txt': new Uint8Array(3) })), /^It is a zip without setup\.json/],
  [
    'half a zip',
    () => named('a.zip', zipSync({ 'b.txt': new Uint8Array(999) }).slice(0, 50)),
    /^It is a zip that is cut off/,
  ],
];

test.each(WRONG)('%s is refused in one sentence, and the page stays', async (_, file, words) => {
  leave();
  const link = linkNow();
  const wrong = file();
  await openFile(wrong);
  const { notice } = store.getState().messages;
  expect(notice?.title).toBe(`“${wrong.name}” could not be read`);
  expect(notice?.text).toMatch(words);
  expect(notice?.text).toMatch(/what was here before stays\.$/);
  expect(linkNow()).toBe(link);
});

/** A file of 200 MB that counts what is read of it. */
function large(first: Uint8Array<ArrayBuffer>): { file: Blob; read: () => number } {
  let read = 0;
  const size = 200 * 1024 * 1024;
  const part = (from: number, to: number): Blob => {
    const length = Math.max(0, to - from);
    const bytes = () => {
      read += length;
      const out = new Uint8Array(length).fill(97);
      if (from < first.length) out.set(first.subarray(from, Math.min(to, first.length)));
      return out;
    };
    return {
      size: length,
      arrayBuffer: async () => bytes().buffer,
      text: async () => new TextDecoder().decode(bytes()),
      slice: (a: number, b = length) => part(from + (a < 0 ? length + a : a), from + Math.min(b, length)),
    } as Blob;
  };
  return { file: part(0, size), read: () => read };
}

test.each([
  ['letters', []],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 9, 0x49, 0x48, 0x44, 0x52]],
  ['a zip', [0x50, 0x4b, 3, 4]],
  ['zeros', [0, 0, 0]],
] as const)('of 200 MB that begin as %s little is read', async (_, first) => {
  const { file, read } = large(Uint8Array.from(first));
  expect(await foundIn(file)).toHaveProperty('reason');
  expect(read()).toBeLessThan(1.2 * 1024 * 1024);
});

test('whatever bytes stand behind a beginning we know, the answer is a link or a reason', async () => {
  const beginnings = [
    pixel(),
    withLink(pixel(), '#s=2'),
    withChunk(pixel(), 'iTXt', new TextEncoder().encode('Lockout')),
    zipSync({ 'setup.json': new Uint8Array(9) }),
  ];
  const mutated = fc.tuple(
    fc.constantFrom(...beginnings),
    fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }),
    fc.nat(200),
  );
  await fc.assert(
    fc.asyncProperty(mutated, async ([bytes, changes, end]) => {
      const changed = bytes.slice(0, Math.max(1, bytes.length - (end % bytes.length)));
      for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
      const found = await foundIn(new Blob([changed]));
      expect('link' in found || 'setups' in found || found.reason.length > 0).toBe(true);
    }),
    { numRuns: 300, seed: 7 },
  );
});
