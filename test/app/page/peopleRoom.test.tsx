import { act } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PeopleRoom } from '../../../src/app/page/PeopleRoom';
import { PEOPLE_ADDRESS } from '../../../src/display/pageWords';
import { ADULTS } from '../../../src/display/population/population';
import { type Mounted, mount } from '../../support/mount';

beforeAll(() => {
  // jsdom has no modal dialogs
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});

let mounted: Mounted;
beforeEach(() => {
  mounted = mount(<PeopleRoom />);
});
afterEach(() => {
  mounted.unmount();
  window.history.replaceState(null, '', '/');
});

const words = () => mounted.host.textContent ?? '';

/** Its program comes when it does, however long that takes. */
async function open(): Promise<void> {
  act(() => {
    window.history.pushState(null, '', PEOPLE_ADDRESS);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await vi.waitFor(
    async () => {
      await act(async () => {});
      expect(words()).toContain('Simulated population, not measured people.');
    },
    { timeout: 300_000 },
  );
}

test('nothing is there until the address asks for it', () => {
  expect(words()).toBe('');
});

test('says that nobody was measured, how many, by which seed and version', async () => {
  await open();
  for (const said of ['10,000 adults', `Seed ${ADULTS.seed}`, ADULTS.software]) expect(words()).toContain(said);
});

test('tells every group what is left at the top, how deep it gets, and what stops it', async () => {
  await open();
  const parts = [...mounted.host.querySelectorAll('section')];
  expect(parts.map((part) => part.querySelector('h3')?.textContent)).toEqual([
    'Short of straight at the top',
    'Bent at the bottom',
    'Of it, in the hip joint alone',
    'What stops them at the bottom',
  ]);
  for (const part of parts) expect(part.querySelectorAll('li')).toHaveLength(ADULTS.groups.length);
  const [top, , , stops] = parts.map((part) => part.textContent);
  const press = ADULTS.groups[0].deficit.quantiles.map((angle) => `${Math.round(angle)}°`);
  expect(top).toContain(`${press[2]}, 9 in 10 between ${press[0]} and ${press[4]}`);
  expect(top).toContain('Hip thrust');
  expect(stops).toMatch(/The ankle \d+\u00a0%/);
});

test('goes when it is closed, and its address with it', async () => {
  await open();
  act(() => mounted.host.querySelector<HTMLElement>('button[aria-label=Close]')?.click());
  expect(words()).toBe('');
  expect(window.location.hash).toBe('');
});
