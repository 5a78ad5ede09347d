import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PhoneSheet } from '../../../src/app/page/PhoneSheet';
import { showSetting } from '../../../src/app/page/showSetting';
import { store } from '../../../src/state/store';
import { type Mounted, mount } from '../../support/mount';

let mounted: Mounted;
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  HTMLElement.prototype.scrollIntoView = vi.fn();
  store.setState(store.getInitialState(), true);
});
afterEach(() => {
  mounted.unmount();
  vi.unstubAllGlobals();
});

function Phone() {
  const [isOpen, setOpen] = useState(false);
  return <PhoneSheet isOpen={isOpen} onOpen={setOpen} />;
}

test('on a phone a bar opens panel, exercise and fold of its setting, and gives its slider the focus', async () => {
  mounted = mount(<Phone />);
  const show = (owner: 'right' | 'lifter', key: string) => act(async () => showSetting({ owner, key }));
  const focused = () => act(async () => document.activeElement?.getAttribute('aria-label'));
  await show('right', 'benchHeight');
  await vi.waitFor(async () => expect(await focused()).toMatch(/^Bench height/), 60_000);
  await show('lifter', 'pelvicShare');
  await vi.waitFor(async () => expect(await focused()).toMatch(/^Pelvic share/), 60_000);
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(document.activeElement?.closest('[inert]')).toBeNull();
});
