import { act } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { DocsRoom } from '../../../src/app/page/DocsRoom';
import { type Mounted, mount } from '../../support/mount';

beforeAll(() => {
  // jsdom has no modal dialogs
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

let mounted: Mounted;
afterEach(() => {
  mounted.unmount();
  window.history.replaceState(null, '', '/');
});

/** A page comes when its files do, however long that takes. */
const arrives = (check: () => void) =>
  vi.waitFor(
    async () => {
      await act(async () => {});
      check();
    },
    { timeout: 300_000 },
  );
const dialog = () => mounted.host.querySelector('dialog');
const focused = () => document.activeElement?.textContent;
const go = (hash: string) =>
  act(() => {
    window.history.pushState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

test('an address opens the page of docs that it names, others leave it closed, and closing leaves none behind', async () => {
  window.history.replaceState(null, '', '#claims');
  mounted = mount(<DocsRoom />);
  expect(dialog()).toBeNull();
  go('#model/coverage');
  await arrives(() => expect(focused()).toBe('Coverage'));
  go('#model/limits');
  await arrives(() => expect(focused()).toBe('Limits'));
  go('#validation');
  await arrives(() => expect(dialog()?.querySelector('h2')?.textContent).toBe('Validation'));
  act(() => dialog()?.querySelector<HTMLElement>('button[aria-label=Close]')?.click());
  expect(dialog()).toBeNull();
  expect(window.location.hash).toBe('');
});

test('the page of an address is there from the start', async () => {
  window.history.replaceState(null, '', '#model/closed-chain');
  mounted = mount(<DocsRoom />);
  await arrives(() => expect(focused()).toBe('Closed chain'));
});
