import * as v from 'valibot';
import { quoteInput } from '../../display/quoteInput';
import { isTree, type Tree } from '../../link/tree';
import { HOST_TYPES, type HostMessage, hostMessageSchema, PROTOCOL } from './protocol';

/** Why a message is left undone, in one sentence; with the mark of the message where it has a usable one. */
export interface Refusal {
  readonly sentence: string;
  readonly id?: HostMessage['id'];
}

/** What a host says, or what is wrong with it; null for what speaks of something else. Never throws. */
export function readMessage(data: unknown): HostMessage | Refusal | null {
  if (!isTree(data) || !Object.hasOwn(data, 'lockout')) return null;
  const version = wrongVersion(data.lockout);
  if (version) return { sentence: version };
  const read = v.safeParse(hostMessageSchema, data, { abortEarly: true });
  return read.success ? read.output : { sentence: sentenceOf(data, read.issues[0]), ...idOf(data) };
}

export function isRefusal(read: HostMessage | Refusal): read is Refusal {
  return 'sentence' in read;
}

function wrongVersion(version: unknown): string | null {
  if (version === PROTOCOL) return null;
  const asked = typeof version === 'number' && Number.isInteger(version) ? ` and not ${version}` : '';
  return `This page speaks version ${PROTOCOL} of its messages${asked}: “lockout” is to be ${PROTOCOL}.`;
}

/** Only one that may be repeated as it is. */
function idOf({ id }: Tree): Pick<Refusal, 'id'> {
  const isUsable = (typeof id === 'string' && id.length <= 64) || (typeof id === 'number' && Number.isFinite(id));
  return isUsable ? { id } : {};
}

/** "“set-phase” is left undone: “phase” is to be a number from 0 to 1." */
function sentenceOf({ type }: Tree, issue: v.BaseIssue<unknown>): string {
  const known = HOST_TYPES.find((each) => each === type);
  if (!known) return `The message is left undone: “type” is to be one of ${HOST_TYPES.join(', ')}.`;
  const field = `“${quoteInput(String(issue.path?.[0]?.key ?? ''))}”`;
  return `“${known}” is left undone: ${field} ${faultOf(issue)}.`;
}

function faultOf({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return `is to be ${message}`;
  return expected === 'never' ? 'is not known' : 'is missing';
}
