import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frameMessageSchema } from '../../../src/app/embed/protocol';
import { startTalk } from '../../../src/app/embed/startTalk';
import { changeSetup, store } from '../../../src/state/store';

const HOST = 'https://host.example';
const OTHER = 'https://other.example';

const fresh = store.getInitialState();
const parent = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };
let stop = (): void => undefined;

beforeEach(() => {
  store.setState(fresh, true);
  parent.postMessage.mockClear();
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as unknown as Window);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function start(named: string | null = null) {
  const talk = startTalk(named);
  stop = talk.stop;
  return talk;
}

interface Sent {
  readonly origin?: string;
  readonly source?: unknown;
}

/** What reaches the frame as a message. */
function send(data: object, { origin = HOST, source = parent }: Sent = {}): void {
  const event = new MessageEvent('message', { data: { lockout: 1, ...data }, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

/** What the frame has said, each as the schema has it, and to whom. */
const said = () =>
  parent.postMessage.mock.calls.map(([message, origin]) => ({ ...v.parse(frameMessageSchema, message), to: origin }));
const typesTo = (origin: string) => said().flatMap(({ type, to }) => (to === origin ? [type] : []));

test('a host that says hello is told size and state, and nobody else is', () => {
  start().tellSize({ width: 600, height: 500 });
  expect(said()).toMatchObject([{ type: 'ready', to: '*' }]);
  send({ type: 'hello' });
  expect(typesTo(HOST)).toEqual(['size', 'state', 'done']);
  expect(typesTo('*')).toEqual(['ready']);
});

test('the state tells setups and metrics with units; what is changed is told again once it rests', async () => {
  start();
  send({ type: 'hello' });
  const state = said().find(({ type }) => type === 'state');
  expect(state).toMatchObject({
    phase: 0.5,
    link: '#s=2',
    setup: { setups: [{ exercise: 'leg-press' }, { exercise: 'hip-thrust' }] },
    numbers: { left: { metrics: { 'trunkThighFlexion.top': { unit: 'deg' } }, loads: null } },
  });
  parent.postMessage.mockClear();
  changeSetup('left', { footHeight: 0.25 });
  await vi.waitFor(() => expect(typesTo(HOST)).toContain('state'), 60_000);
  expect(said().find(({ type }) => type === 'state')).toMatchObject({
    setup: { setups: [{ settings: { footHeight: 0.25 } }, {}] },
  });
});

test('another window, and another origin than the first one, are not heard', () => {
  start();
  send({ type: 'hello' }, { source: { postMessage: () => undefined } });
  expect(said().map(({ type }) => type)).toEqual(['ready']);
  send({ type: 'hello' });
  parent.postMessage.mockClear();
  send({ type: 'set-phase', phase: 0.1 }, { origin: OTHER });
  expect(store.getState().view.phase).toBe(0.5);
  expect(said()).toEqual([]);
});

test('where the address names a host, no other one is', () => {
  start(HOST);
  expect(typesTo(HOST)).toEqual(['ready']);
  send({ type: 'hello' }, { origin: OTHER });
  expect(said()).toHaveLength(1);
  send({ type: 'hello' });
  expect(typesTo(HOST)).toContain('state');
});

test('before a hello nothing is done, and a host without an origin is told nothing of the state', () => {
  start();
  send({ type: 'play', id: 3 });
  expect(said().at(-1)).toMatchObject({ type: 'error', id: 3, sentence: 'Say “hello” before “play”.' });
  send({ type: 'hello' }, { origin: 'null' });
  expect(said().at(-1)).toMatchObject({ type: 'error', to: '*' });
  expect(said().map(({ type }) => type)).toEqual(['ready', 'error', 'error']);
  expect(store.getState().view.isPlaying).toBe(false);
});

test('an answer carries the mark of what it answers, and a wrong message changes nothing', () => {
  start();
  send({ type: 'hello' });
  send({ type: 'set-phase', phase: 0.25, id: 'a' });
  send({ type: 'set-phase', phase: 7, id: 'b' });
  expect(said().slice(-2)).toMatchObject([
    { type: 'done', of: 'set-phase', id: 'a' },
    { type: 'error', id: 'b' },
  ]);
  expect(store.getState().view.phase).toBe(0.25);
});

test('a page that is shown by itself talks to nobody', () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
  const post = vi.spyOn(window, 'postMessage');
  start().tellSize({ width: 600, height: 500 });
  send({ type: 'hello' }, { source: window });
  expect(post).not.toHaveBeenCalled();
});
