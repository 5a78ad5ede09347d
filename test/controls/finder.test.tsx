import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Finder } from '../../src/controls/Finder';
import { type FinderGroup, matching, optionsOf } from '../../src/controls/finderOptions';
import { type Mounted, mount } from '../support/mount';

const GROUPS: readonly FinderGroup[] = [
  { options: [{ id: 'all', label: 'All muscles' }] },
  {
    name: 'Glutes',
    options: [
      { id: 'max', label: 'Gluteus maximus', alias: 'Glute max' },
      { id: 'max3', label: 'Gluteus maximus, lower', isPart: true },
      { id: 'med', label: 'Gluteus medius' },
    ],
  },
  { name: 'Quadriceps', alias: 'quads', options: [{ id: 'vl', label: 'Vastus lateralis' }] },
];

const onChoose = vi.fn();
let mounted: Mounted;
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  mounted = mount(
    <Finder
      label="Muscles"
      prompt="Find a muscle"
      nothing="None is called that."
      groups={GROUPS}
      chosen="med"
      onChoose={onChoose}
      trigger="Muscles"
    />,
  );
});
afterEach(() => {
  mounted.unmount();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const button = () => mounted.host.querySelector('button') as HTMLElement;
const field = () => document.querySelector<HTMLInputElement>('[role=combobox]');
const hasFocus = () => field() !== null && document.activeElement === field();
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const labels = () => options().map((option) => option.textContent);
const active = () => document.getElementById(field()?.getAttribute('aria-activedescendant') ?? '')?.textContent;
const open = () => act(() => button().click());
const press = (key: string) =>
  act(() => {
    field()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const type = (text: string) =>
  act(() => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field(), text);
    field()?.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('a finder', () => {
  test('has the focus in its field and starts at what is chosen', async () => {
    expect(button().getAttribute('aria-expanded')).toBe('false');
    open();
    await expect.poll(hasFocus).toBe(true);
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('Gluteus medius');
    expect(options().find((option) => option.getAttribute('aria-selected') === 'true')?.textContent).toBe(
      'Gluteus medius',
    );
  });

  test('typing leaves what begins so, by any word, name of the group or other name', () => {
    open();
    type('glu ma');
    expect(labels()).toEqual(['Gluteus maximus', 'Gluteus maximus, lower']);
    expect(active()).toBe('Gluteus maximus');
    type('quads');
    expect(labels()).toEqual(['Vastus lateralis']);
    type('biceps');
    expect(labels()).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toBe('None is called that.');
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('arrow keys go round, Enter takes what they are on and gives the focus back', async () => {
    open();
    await expect.poll(hasFocus).toBe(true);
    press('ArrowDown');
    expect(active()).toBe('Vastus lateralis');
    press('ArrowDown');
    expect(active()).toBe('All muscles');
    press('ArrowUp');
    press('Enter');
    expect(onChoose.mock.calls).toEqual([['vl']]);
    expect(field() === null).toBe(true);
    expect(document.activeElement === button()).toBe(true);
  });

  test('Escape and Tab close it without a choice, back at the button', async () => {
    for (const key of ['Escape', 'Tab']) {
      open();
      await expect.poll(hasFocus).toBe(true);
      press(key);
      await expect.poll(() => field() === null).toBe(true);
      expect(document.activeElement === button()).toBe(true);
    }
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('groups are named, a press chooses', () => {
    open();
    expect([...document.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'))).toEqual([
      null,
      'Glutes',
      'Quadriceps',
    ]);
    act(() => options()[2].click());
    expect(onChoose.mock.calls).toEqual([['max3']]);
  });
});

test('nothing typed matches everything, in its order', () => {
  expect(optionsOf(matching(GROUPS, '  ')).map(({ id }) => id)).toEqual(['all', 'max', 'max3', 'med', 'vl']);
});
