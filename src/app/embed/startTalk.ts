import { SOFTWARE } from '../../display/version';
import { answer } from './answer';
import { type FrameMessage, type HostMessage, PROTOCOL } from './protocol';
import { isRefusal, type Refusal, readMessage } from './readMessage';
import { followClock, followState, stateNow } from './tellState';

/** How large the page would like to be, px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The conversation with the page around this one. */
interface Talk {
  readonly tellSize: (size: FrameSize) => void;
  readonly stop: () => void;
}

/** A message without the version that all carry. */
type Said<M = FrameMessage> = M extends FrameMessage ? Omit<M, 'lockout'> : never;

/**
 * Listens to the page around this one, and tells it what is shown. Nobody else is heard, of it only the origin that said hello first or
 * that the address named, and no other origin is told anything of the state.
 */
export function startTalk(named: string | null): Talk {
  const { parent } = window;
  let host: string | null = null;
  let size: FrameSize | null = null;
  const post = (said: Said, origin: string) => parent.postMessage({ lockout: PROTOCOL, ...said }, origin);
  const tell = (said: Said) => {
    if (host !== null) post(said, host);
  };
  const answerTo = (message: HostMessage) => {
    const outcome = answer(message);
    const mark = message.id === undefined ? {} : { id: message.id };
    if ('sentence' in outcome) return tell({ type: 'error', ...outcome, ...mark });
    if (message.type === 'hello' && size) tell({ type: 'size', ...size });
    if (message.type === 'hello' || message.type === 'get') tell(stateNow());
    tell({ type: 'done', of: message.type, ...outcome, ...mark });
  };
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== parent || origin !== (host ?? named ?? origin)) return;
    const read = readMessage(data);
    if (read === null) return;
    const refusal = isRefusal(read) ? read : refusalOf(read, origin, host);
    if (refusal) return post({ type: 'error', ...refusal }, isAddress(origin) ? origin : '*');
    host = origin;
    answerTo(read as HostMessage);
  };
  const stop = new AbortController();
  // a page that is shown by itself has itself as its parent, and talks to nobody
  if (parent !== window) {
    window.addEventListener('message', hear, { signal: stop.signal });
    for (const unfollow of [followState(tell), followClock(tell)]) stop.signal.addEventListener('abort', unfollow);
    post({ type: 'ready', software: SOFTWARE }, named ?? '*');
  }
  const tellSize = (next: FrameSize) => {
    size = next;
    tell({ type: 'size', ...next });
  };
  return { tellSize, stop: () => stop.abort() };
}

/** A sandbox or a file has no origin that could be written to. */
const isAddress = (origin: string): boolean => /^https?:/.test(origin);

function refusalOf({ type, id }: HostMessage, origin: string, host: string | null): Refusal | null {
  const mark = id === undefined ? {} : { id };
  if (!isAddress(origin))
    return { sentence: 'A host without an origin of its own, such as a file or a sandbox, is told nothing.', ...mark };
  return host === null && type !== 'hello' ? { sentence: `Say “hello” before “${type}”.`, ...mark } : null;
}
