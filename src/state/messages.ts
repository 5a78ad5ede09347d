import { store } from './store';
import type { Notice } from './types';

/** What just happened, for a moment; null takes it away. */
export function showToast(toast: string | null): void {
  store.setState(({ messages }) => ({ messages: { ...messages, toast } }));
}

export function notify(notice: Notice): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice } }));
}

export function dismissNotice(): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice: null } }));
}
