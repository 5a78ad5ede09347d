import { store } from './store';
import type { Notice } from './types';

/** What just happened, for a moment; null takes it away. */
export function showToast(toast: string | null): void {
  store.setState(({ messages }) => ({ messages: { ...messages, toast } }));
}

export function notify(notice: Notice): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice } }));
}

/** What brings a state to the page, as the beginning of a sentence. */
export const THIS_LINK = 'This link';

/** Says why what was to be opened, a link where nothing else is named, could not be shown: "It is cut off". */
export function refuseLink(why: string, what = THIS_LINK): void {
  notify({ title: `${what} could not be read`, text: `${why}; what was here before stays.` });
}

export function dismissNotice(): void {
  store.setState(({ messages }) => ({ messages: { ...messages, notice: null } }));
}
