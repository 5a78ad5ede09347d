import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../src/app/embed/answer';
import { HOST_TYPES } from '../../../src/app/embed/protocol';
import { isRefusal, readMessage } from '../../../src/app/embed/readMessage';
import { linkNow } from '../../../src/app/links/link';
import { setupData } from '../../../src/export/setupData';
import { changeSetup, store } from '../../../src/state/store';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));
afterEach(() => store.setState(fresh, true));

const say = (message: object) => ({ lockout: 1, ...message });

/** Reads a message and does what it says, as a frame does; the sentence of what is left undone. */
function hear(data: unknown): { readonly sentence?: string; readonly note?: string; readonly id?: unknown } {
  const read = readMessage(data);
  if (read === null) return {};
  return isRefusal(read) ? read : answer(read);
}

describe('a message that makes no sense is answered by one sentence and changes nothing', () => {
  test.each([
    [say({ type: 'set-phase' }), '“set-phase” is left undone: “phase” is missing.'],
    [say({ type: 'set-phase', phase: '0.5' }), '“set-phase” is left undone: “phase” is to be a number from 0 to 1.'],
    [say({ type: 'set-phase', phase: 1.5 }), '“set-phase” is left undone: “phase” is to be a number from 0 to 1.'],
    [
      say({ type: 'set-phase', phase: Number.NaN }),
      '“set-phase” is left undone: “phase” is to be a number from 0 to 1.',
    ],
    [say({ type: 'play', speed: 2 }), '“play” is left undone: “speed” is not known.'],
    [say({ type: 'set-theme', theme: 'blue' }), '“set-theme” is left undone: “theme” is to be light, dark or system.'],
    [
      say({ type: 'play', id: {} }),
      '“play” is left undone: “id” is to be a text of at most 64 letters, or a finite number.',
    ],
    [
      say({ type: 'set-setup', setup: 7 }),
      '“set-setup” is left undone: “setup” is to be a link (#s=…), or the object of a setup file.',
    ],
    [say({ type: 'set-setup', setup: {} }), '“set-setup” is left undone: “setup” is JSON without a list of setups.'],
    [
      say({ type: 'set-setup', setup: 'abc' }),
      '“set-setup” is left undone: “setup” has neither a link (#s=…) nor setups in it.',
    ],
    [
      say({ type: 'set-setup', setup: '#s=2.AAAA' }),
      'The setup could not be read: It is cut off or changed; what was here before stays.',
    ],
    [say({ type: 'stop' }), `The message is left undone: “type” is to be one of ${HOST_TYPES.join(', ')}.`],
    [{ lockout: 2, type: 'play' }, 'This page speaks version 1 of its messages and not 2: “lockout” is to be 1.'],
    [{ lockout: '1', type: 'play' }, 'This page speaks version 1 of its messages: “lockout” is to be 1.'],
  ])('%j', (message, sentence) => {
    expect(hear(message).sentence).toBe(sentence);
    expect(store.getState()).toEqual(fresh);
  });

  test('its own mark comes back with the sentence', () => {
    expect(hear(say({ type: 'set-phase', id: 'a7' })).id).toBe('a7');
    expect(hear(say({ type: 'set-phase', id: { a: 1 } })).id).toBeUndefined();
  });
});

test('what speaks of something else is no message', () => {
  for (const data of [
    null,
    undefined,
    'hello',
    1,
    [],
    {},
    { type: 'hello' },
    Object.create({ lockout: 1, type: 'play' }),
  ])
    expect(readMessage(data)).toBeNull();
});

test('no data that a page could send is thrown at, and only what is valid changes the state', () => {
  const anyValue = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const near = fc.record(
    {
      lockout: fc.oneof(fc.constant(1), anyValue),
      type: fc.oneof(fc.constantFrom(...HOST_TYPES), anyValue),
      phase: anyValue,
      theme: anyValue,
      setup: fc.oneof(anyValue, fc.record({ setups: fc.array(anyValue, { maxLength: 3 }), link: anyValue })),
      id: anyValue,
    },
    { requiredKeys: ['lockout', 'type'] },
  );
  const property = fc.property(fc.oneof(anyValue, near), (data) => {
    const read = readMessage(data);
    const outcome = read === null || isRefusal(read) ? read : answer(read);
    if (outcome === null || 'sentence' in outcome) expect(store.getState()).toEqual(fresh);
    if (outcome && 'sentence' in outcome) expect(outcome.sentence).toMatch(/^.+[.]$/);
    store.setState(fresh, true);
  });
  fc.assert(property, { seed: 38, numRuns: 1000 });
});

describe('set-setup', () => {
  const setups = () => (['left', 'right'] as const).map((side) => setupData(store.getState().results[side]));

  test('shows what was told, changed in one setting, and leaves clock and playing alone', () => {
    expect(hear(say({ type: 'set-phase', phase: 0.25 }))).toEqual({});
    expect(hear(say({ type: 'play' }))).toEqual({});
    const [left, right] = setups();
    const setup = { setups: [{ ...left, settings: { ...left.settings, footHeight: 0.25 } }, right] };
    expect(hear(say({ type: 'set-setup', setup }))).toEqual({});
    const { decided, view } = store.getState();
    expect(decided.comparison.left.settings.footHeight).toBeCloseTo(0.25, 12);
    expect([view.phase, view.isPlaying]).toEqual([0.25, true]);
  });

  test('opens a link as it is', () => {
    changeSetup('right', { stanceWidth: 0.5 });
    const link = linkNow();
    store.setState(fresh, true);
    expect(hear(say({ type: 'set-setup', setup: link }))).toEqual({});
    expect(linkNow()).toBe(link);
  });

  test('moves what is out of range into it, and says so', () => {
    const [left, right] = setups();
    const setup = { setups: [{ ...left, settings: { footHeight: 99, wings: 2 } }, right] };
    const { note } = hear(say({ type: 'set-setup', setup }));
    expect(note).toMatch(/^The setup could not be read in full: .*Foot height was out of range/);
    expect(note).toContain('wings is not a setting here');
    expect(store.getState().messages.notice).toBeNull();
  });

  test('refuses two lifters and exercises nobody knows', () => {
    const [left, right] = setups();
    const twoLifters = { setups: [{ ...left, lifter: { stature: 1.9 } }, right] };
    expect(hear(say({ type: 'set-setup', setup: twoLifters })).sentence).toContain('has two lifters');
    const noExercise = { setups: [{ ...left, exercise: 'flying' }, right] };
    expect(hear(say({ type: 'set-setup', setup: noExercise })).sentence).toContain(
      'comparison.left.exercise does not fit',
    );
    expect(store.getState()).toEqual(fresh);
  });
});

test('docs/embed.md names every message of a host', () => {
  const page = readFileSync(new URL('../../../docs/embed.md', import.meta.url), 'utf8');
  for (const type of HOST_TYPES) expect(page).toContain(`\`${type}\``);
});
