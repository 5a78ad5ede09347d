import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPress } from '../../src/hand/press';

const released = vi.fn();
let press: ReturnType<typeof watchPress>;
beforeEach(() => {
  document.body.innerHTML = '<input id="a" /><input id="b" />';
  press = watchPress(released);
});
afterEach(() => {
  press.stop();
  released.mockClear();
});

const field = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const send = (name: string, target: EventTarget): boolean => target.dispatchEvent(new Event(name, { bubbles: true }));

test('a press lasts until it is let go, though the focus moves to what is pressed', () => {
  field('a').focus();
  send('pointerdown', field('b'));
  field('b').focus();
  expect(press.isHeld()).toBe(true);
  expect(released).not.toHaveBeenCalled();
  send('pointerup', field('b'));
  expect(press.isHeld()).toBe(false);
  expect(released).toHaveBeenCalledTimes(1);
});

test('leaving the window lets go', () => {
  send('pointerdown', field('a'));
  window.dispatchEvent(new Event('blur'));
  expect(press.isHeld()).toBe(false);
});

test('who comes later knows of the same press, and nothing is held once nobody watches', () => {
  send('pointerdown', field('a'));
  const later = watchPress(() => undefined);
  expect(later.isHeld()).toBe(true);
  later.stop();
  press.stop();
  expect(press.isHeld()).toBe(false);
});
