import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Help } from '../../src/controls/Help';
import { type Mounted, mount } from '../support/mount';

let mounted: Mounted;
let host: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  mounted = mount(
    <>
      <Help text="Height of the edge." source="Our choice." section={{ title: 'Bench', address: '#model/bench' }}>
        Bench height
      </Help>
      <Help text="Turn of each foot." section={null}>
        Toe-out
      </Help>
      <Help
        text="How high the heels stand."
        section={{ title: 'Leg press', address: '#model/leg-press' }}
        also={{ title: 'Map of foot height', address: '#map/left/footHeight' }}
      >
        Foot height
      </Help>
    </>,
  );
  host = mounted.host;
});
afterEach(() => {
  mounted.unmount();
  vi.useRealTimers();
});

const name = (i = 0) => host.querySelectorAll('button')[i];
const tips = () => document.querySelectorAll('[role=tooltip]');
const tip = () => tips()[0] ?? null;
const point = (type: string, at: Element, pointerType = 'mouse') =>
  act(() => {
    const event = new MouseEvent(type, { bubbles: true });
    at.dispatchEvent(Object.assign(event, { pointerType, pointerId: 1 }));
  });
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const pressEscape = () => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  act(() => document.body.dispatchEvent(event));
  return event;
};

test('a press shows text and source and names them; the next press closes', () => {
  act(() => name().click());
  expect(tip()?.textContent).toBe('Height of the edge.Our choice.');
  expect(name().getAttribute('aria-describedby')).toBe(tip()?.id);
  expect(name().getAttribute('aria-expanded')).toBe('true');
  act(() => name().click());
  expect(tip()).toBeNull();
});

test('a mouse that stays shows it, one that leaves takes it away unless it was pinned', () => {
  point('pointerover', name());
  expect(tip()).toBeNull();
  wait(300);
  expect(tip()).not.toBeNull();
  point('pointerout', name());
  wait(300);
  expect(tip()).toBeNull();
  act(() => name().click());
  point('pointerout', name());
  wait(300);
  expect(tip()).not.toBeNull();
});

test('Escape closes it and is nobody else’s, and only then', () => {
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  act(() => name().click());
  expect(pressEscape().defaultPrevented).toBe(true);
  expect(tip()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  expect(pressEscape().defaultPrevented).toBe(false);
  expect(heard).toHaveBeenCalledOnce();
  document.body.removeEventListener('keydown', heard);
});

test('a press elsewhere closes it, so that there is one at a time; a press on the text does not', () => {
  act(() => name().click());
  // the press that opens it is over before presses elsewhere count
  wait(0);
  point('pointerdown', tip() as Element);
  expect(tip()).not.toBeNull();
  point('pointerdown', name(1));
  act(() => name(1).click());
  expect(tips()).toHaveLength(1);
  expect(tip()?.textContent).toBe('Turn of each foot.');
});

const link = () => document.querySelector<HTMLAnchorElement>('[role=group] a');
const press = (key: string, at: Element, shiftKey = false) => {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
  act(() => at.dispatchEvent(event));
  return event;
};

test('Tab goes from a pinned text to where more is said, and on from the name', () => {
  act(() => name().focus());
  // a text that came by itself stands in nobody's way
  expect(press('Tab', name()).defaultPrevented).toBe(false);
  act(() => name().click());
  expect(link()?.textContent).toBe('Bench');
  expect(press('Tab', name()).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(link());
  expect(tip()).not.toBeNull();
  expect(press('Tab', link() as Element, true).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(name());
  press('Tab', name());
  expect(press('Tab', link() as Element).defaultPrevented).toBe(false);
  expect(document.activeElement).toBe(name());
});

test('whoever follows the link comes back to the name, and the text is gone', () => {
  act(() => name().click());
  expect(link()?.getAttribute('href')).toBe('#model/bench');
  act(() => link()?.click());
  expect(document.activeElement).toBe(name());
  expect(tip()).toBeNull();
});

test('a text that says all leads nowhere', () => {
  act(() => name(1).click());
  expect(tip()).not.toBeNull();
  expect(link()).toBeNull();
});

test('where two places say more, keys go from the name to one, to the other, and on from the name', () => {
  act(() => name(2).click());
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a')];
  expect(links.map((link) => [link.textContent, link.hash])).toEqual([
    ['Leg press', '#model/leg-press'],
    ['Map of foot height', '#map/left/footHeight'],
  ]);
  const tab = (at: Element) => {
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    act(() => at.dispatchEvent(event));
    return event.defaultPrevented;
  };
  expect(tab(name(2))).toBe(true);
  expect(document.activeElement).toBe(links[0]);
  // the browser itself goes on to the next link
  expect(tab(links[0])).toBe(false);
  expect(document.activeElement).toBe(links[0]);
  links[1].focus();
  expect(tab(links[1])).toBe(false);
  expect(document.activeElement).toBe(name(2));
});
