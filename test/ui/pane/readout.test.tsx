import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seek } from '../../../src/state/clock';
import { store } from '../../../src/state/store';
import { Readout } from '../../../src/ui/pane/Readout';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted;
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<Readout side="left" />);
});
afterEach(() => mounted.unmount());

const numbers = () => [...mounted.host.querySelectorAll('b')].map((b) => Number.parseInt(b.textContent ?? '', 10));
const rooms = () => [...mounted.host.querySelectorAll('b > span')].map((e) => e.getAttribute('data-longest') ?? '');

test('hip joint and pelvis add up to thigh–trunk at every instant', () => {
  for (let percent = 0; percent <= 100; percent += 4) {
    act(() => seek(percent / 100));
    const [sum, hip, pelvis] = numbers();
    expect(hip + pelvis).toBe(sum);
  }
});

test('each number keeps the room of its longest, so that the line stands still', () => {
  const before = rooms();
  expect(before[0]).toBe('145°');
  for (let percent = 0; percent <= 100; percent += 4) {
    act(() => seek(percent / 100));
    const texts = [...mounted.host.querySelectorAll('b')].map((b) => b.textContent ?? '');
    texts.forEach((text, i) => {
      expect(text.length).toBeLessThanOrEqual(before[i].length);
    });
  }
  expect(rooms()).toEqual(before);
});
