import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkNow } from '../../../src/app/links/link';
import { startDropping } from '../../../src/app/wiring/dropping';
import { changeSetup, store } from '../../../src/state/store';

const fresh = store.getInitialState();
let stop: () => void;
let link: string;
beforeEach(() => {
  store.setState(fresh, true);
  changeSetup('left', { footHeight: 0.25 });
  link = linkNow();
  store.setState(fresh, true);
  stop = startDropping();
});
afterEach(() => stop());

function fire(type: string, target: EventTarget, more: object): Event {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), more);
  target.dispatchEvent(event);
  return event;
}

const carrying = (files: readonly File[]) => ({
  dataTransfer: { types: files.length > 0 ? ['Files'] : ['text/plain'], files },
});
const isTelling = () => document.documentElement.dataset.dropping !== undefined;

test('a file over the page is told of until it leaves or is dropped, and then opened', async () => {
  const file = new File([link], 'link.txt');
  expect(fire('dragover', document.body, carrying([file])).defaultPrevented).toBe(true);
  expect(isTelling()).toBe(true);
  fire('dragleave', document.body, { relatedTarget: null });
  expect(isTelling()).toBe(false);
  fire('dragenter', document.body, carrying([file]));
  expect(fire('drop', document.body, carrying([file])).defaultPrevented).toBe(true);
  expect(isTelling()).toBe(false);
  await vi.waitFor(() => expect(linkNow()).toBe(link), 10_000);
});

test('what is dragged within the page is left alone', () => {
  expect(fire('dragover', document.body, carrying([])).defaultPrevented).toBe(false);
  expect(isTelling()).toBe(false);
});

test('what is pasted is opened, but not what is pasted into a field', async () => {
  const paste = { clipboardData: { files: [], getData: () => `https://example.org/${link}` } };
  const field = document.body.appendChild(document.createElement('input'));
  fire('paste', field, paste);
  field.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(linkNow()).not.toBe(link);
  fire('paste', document.body, paste);
  await vi.waitFor(() => expect(linkNow()).toBe(link), 10_000);
});
