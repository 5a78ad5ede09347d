import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Menu } from '../../src/controls/Menu';
import { check, choice, type MenuEntry } from '../../src/controls/menuEntry';
import { type Mounted, mount } from '../support/mount';

const onCopy = vi.fn();
const onLabels = vi.fn();
const onFront = vi.fn();
const ENTRIES: readonly MenuEntry[] = [
  { kind: 'heading', label: 'Look' },
  choice('Plain', false, () => undefined),
  choice('Fiber length', true, () => undefined),
  check('Labels', true, onLabels),
  { kind: 'separator' },
  { kind: 'heading', label: 'Files' },
  { kind: 'item', label: 'Copy picture', hint: 'PNG', onSelect: onCopy },
  { kind: 'item', label: 'Copy data', onSelect: () => undefined },
  {
    kind: 'group',
    label: 'View',
    hint: 'Side',
    entries: [choice('Side', true, vi.fn()), choice('Front', false, onFront)],
  },
];

let mounted: Mounted;
beforeEach(() => {
  mounted = mount(
    <>
      <Menu label="Figures" trigger="Figures" entries={ENTRIES} />
      <button type="button">after</button>
    </>,
  );
});
afterEach(() => {
  mounted.unmount();
  vi.clearAllMocks();
});

const button = () => mounted.host.querySelector('button') as HTMLElement;
const menu = () => document.querySelector<HTMLElement>('[role=menu]');
const item = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')].find((each) => each.textContent?.startsWith(text));
const focused = () => document.activeElement?.textContent;
const open = () => act(() => button().click());
const press = (key: string) =>
  act(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

describe('a menu', () => {
  test('names itself, tells its button, and starts at what is chosen', () => {
    expect(button().getAttribute('aria-expanded')).toBe('false');
    open();
    expect(menu()?.getAttribute('aria-label')).toBe('Figures');
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('Fiber length');
  });

  test('reads its choices as groups under their headings, each with its role and state', () => {
    open();
    const groups = [...(menu()?.querySelectorAll('[role=group]') ?? [])].map((each) => each.getAttribute('aria-label'));
    expect(groups).toEqual(['Look', 'Files']);
    expect(item('Plain')?.getAttribute('role')).toBe('menuitemradio');
    expect(item('Fiber length')?.getAttribute('aria-checked')).toBe('true');
    expect(item('Labels')?.getAttribute('role')).toBe('menuitemcheckbox');
    expect(item('Copy data')?.getAttribute('role')).toBe('menuitem');
    expect(item('Copy data')?.hasAttribute('aria-checked')).toBe(false);
  });

  test('goes round by arrows, to its ends by Home and End, and to what several letters begin', async () => {
    open();
    press('Home');
    await expect.poll(focused).toBe('Plain');
    press('ArrowUp');
    await expect.poll(focused).toContain('View');
    press('ArrowDown');
    await expect.poll(focused).toBe('Plain');
    for (const letter of 'copy d') press(letter);
    await expect.poll(focused).toBe('Copy data');
  });

  test('closes on a choice and gives the focus back; a switch leaves it open for the next', async () => {
    open();
    act(() => item('Labels')?.click());
    expect(onLabels).toHaveBeenCalledOnce();
    expect(menu()).not.toBeNull();
    act(() => item('Copy picture')?.click());
    expect(onCopy).toHaveBeenCalledOnce();
    expect(menu()).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button());
  });

  test('enters a group in its own place; Escape and arrow left lead back to its line, then Escape closes', async () => {
    open();
    for (const back of ['Escape', 'ArrowLeft']) {
      act(() => item('View')?.click());
      expect(focused()).toBe('Side');
      expect(item('Plain')).toBeUndefined();
      press(back);
      expect(focused()).toContain('View');
    }
    press('ArrowRight');
    expect(item('Front')).toBeDefined();
    act(() => item('View')?.click());
    press('Escape');
    expect(menu()).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button());
  });

  test('takes by Enter what the key just before it went to', async () => {
    open();
    press('End');
    press('ArrowUp');
    for (const letter of 'copy p') press(letter);
    press('Enter');
    await expect.poll(() => onCopy.mock.calls.length).toBe(1);
    expect(menu()).toBeNull();
  });

  test('hears what is typed right after the key that opens it', async () => {
    act(() => button().focus());
    for (const key of ['ArrowDown', ...'copy p', 'Enter']) press(key);
    await expect.poll(() => onCopy.mock.calls.length).toBe(1);
    expect(menu()).toBeNull();
  });

  test('closes when its button is pressed again', () => {
    open();
    act(() => button().dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, cancelable: true })));
    act(() => button().click());
    expect(menu()).toBeNull();
  });

  test('takes no style element into the page, which its policy would refuse', () => {
    const before = document.querySelectorAll('style').length;
    open();
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });
});
