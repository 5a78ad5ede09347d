import { store } from './store';

/** What just happened, for a moment; null takes it away. */
export function showToast(toast: string | null): void {
  store.setState(({ messages }) => ({ messages: { ...messages, toast } }));
}

export function dismissNotice(): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice: null } }));
}
