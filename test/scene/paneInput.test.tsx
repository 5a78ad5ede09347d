import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenToPane } from '../../src/scene/camera/paneInput';

const hands = { turn: vi.fn(), zoom: vi.fn(), reset: vi.fn(), press: vi.fn(), hover: vi.fn() };
let pane: HTMLElement;
let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = '<input /><div tabindex="0"><button>inside</button></div>';
  pane = document.querySelector('div') as HTMLElement;
  stop = listenToPane(pane, hands);
});
afterEach(() => {
  stop();
  vi.clearAllMocks();
});

/** Whether the pane took the key, so that the page does not. */
function press(key: string, more: KeyboardEventInit = {}, target: Element = pane): boolean {
  return !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

describe('keys on a pane', () => {
  test('arrows turn as a drag in their direction does', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) expect(press(key)).toBe(true);
    const signs = hands.turn.mock.calls.map(([dx, dy]) => [Math.sign(dx), Math.sign(dy)]);
    expect(signs.map(([x, y]) => [x + 0, y + 0])).toEqual([
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ]);
  });

  test('plus and minus are each other’s inverse, 0 goes back', () => {
    for (const key of ['+', '=', '-', '0']) expect(press(key)).toBe(true);
    const [[first], [second], [third]] = hands.zoom.mock.calls;
    expect(first).toBeGreaterThan(1);
    expect(second).toBe(first);
    expect(first * third).toBeCloseTo(1, 12);
    expect(hands.reset).toHaveBeenCalledOnce();
  });

  test('the clock keeps its keys: Shift with arrows, Home, End, Space', () => {
    expect(press('ArrowRight', { shiftKey: true })).toBe(false);
    for (const key of ['Home', 'End', ' ', 'l', '?']) expect(press(key)).toBe(false);
    expect(press('0', { ctrlKey: true })).toBe(false);
    expect(hands.turn).not.toHaveBeenCalled();
    expect(hands.reset).not.toHaveBeenCalled();
  });

  test('a control inside the pane keeps all its keys', () => {
    const button = document.querySelector('button') as HTMLElement;
    expect(press('ArrowLeft', {}, button)).toBe(false);
  });

  test('a press on the figure takes no focus and leaves no field in focus', () => {
    const field = document.querySelector('input') as HTMLElement;
    field.focus();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    pane.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });
});
