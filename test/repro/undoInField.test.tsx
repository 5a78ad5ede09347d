import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startKeyboard } from '../../src/app/wiring/keyboard';
import { specsOf } from '../../src/state/comparison';
import { store } from '../../src/state/store';
import { SettingRow } from '../../src/ui/setup/SettingRow';
import { type Mounted, mount } from '../support/mount';

const fresh = store.getInitialState();
const spec = specsOf(fresh.decided.comparison, 'left').find(({ key }) => key === 'footHeight');
if (!spec) throw new Error('the leg press has a foot height');

let mounted: Mounted;
let stop = () => {};
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<SettingRow scope="left" spec={spec} />);
  stop = startKeyboard(() => undefined);
});
afterEach(() => {
  stop();
  mounted.unmount();
});

const field = () => mounted.host.querySelector<HTMLInputElement>('input[type="text"]') as HTMLInputElement;

function write(text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => field().dispatchEvent(event));
  return event.defaultPrevented;
}

test('once a value is taken, undo and redo in its field are those of the page', () => {
  act(() => field().focus());
  write('20');
  press('Enter');
  expect(field().value).toBe('20.0');
  expect(press('z', { ctrlKey: true })).toBe(true);
  expect(field().value).toBe('17.0');
  expect(press('z', { metaKey: true, shiftKey: true })).toBe(true);
  expect(field().value).toBe('20.0');
});

test('while something is being typed, undo is the field’s own', () => {
  write('20');
  press('Enter');
  write('25');
  expect(press('z', { ctrlKey: true })).toBe(false);
  expect(store.getState().decided.comparison.left.settings.footHeight).toBe(0.2);
});

test('words about an entry go with its value', () => {
  write('80');
  press('Enter');
  expect(mounted.host.textContent).toContain('Kept at 35.0');
  press('z', { ctrlKey: true });
  expect(mounted.host.textContent).not.toContain('Kept at 35.0');
});
