import { store } from './store';
import type { Notice } from './types';

/** What just happened, for a moment; null takes it away. */
export function showToast(toast: string | null): void {
  store.setState(({ messages }) => ({ messages: { ...messages, toast } }));
}

export function notify(notice: Notice): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice } }));
}

/** Says why a link could not be shown: "It is cut off". */
export function refuseLink(why: string): void {
  notify({ title: 'This link could not be read', text: `${why}; what was here before stays.` });
}

export function dismissNotice(): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice: null } }));
}
