import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seek } from '../../../src/state/clock';
import { changeSetup, store, undo } from '../../../src/state/store';
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

test('what a number was before a control was touched stands beside it, where it is another', () => {
  const beside = () => [...mounted.host.querySelectorAll('small')].map((small) => small.textContent);
  const spans = beside();
  act(() => changeSetup('left', { footHeight: 0.3 }, 'a'));
  const [hip, knee] = beside();
  expect(hip).toBe('was 79°');
  // the knee stops at its 10° as before
  expect(knee).toMatch(/^\d+ → 10$/);
  act(() => seek(0));
  expect(beside()[1]).toMatch(/^was \d+°$/);
  act(() => undo());
  expect(beside()).toEqual(spans);
});
