import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { store } from '../../../src/state/store';
import { tempoOf } from '../../../src/state/tempo';
import { TempoFields } from '../../../src/ui/setup/TempoFields';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted;
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<TempoFields />);
});
afterEach(() => mounted.unmount());

const field = () => mounted.host.querySelector('input') as HTMLInputElement;

function enter(text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}

test('the time shown is the time that counts', () => {
  enter('1,26 seconds');
  expect(field().value).toBe('1.3');
  expect(tempoOf(store.getState().decided.comparison).up).toBe(1.3);
});

test('what is no time, or far from one, says so and changes nothing', () => {
  enter('fast');
  expect(mounted.host.textContent).toContain('Up takes a number.');
  enter('1,000');
  expect(mounted.host.textContent).toContain('1,000 may be 1 s or 1000 s');
  enter('150');
  expect(mounted.host.textContent).toContain('Up goes from 0.2 to 10.0 s; 150.0 s is far outside. It stays at 2.0 s.');
  enter('12');
  expect(mounted.host.textContent).toContain('Up goes from 0.2 to 10.0 s. Kept at 10.0.');
  expect(field().value).toBe('10.0');
});
