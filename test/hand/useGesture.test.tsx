import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Gesture, useGesture } from '../../src/hand/useGesture';
import { type Mounted, mount } from '../support/mount';

let first: Gesture;
let second: Gesture;
let mounted: Mounted;

function Controls() {
  first = useGesture();
  second = useGesture();
  return null;
}
beforeEach(() => {
  mounted = mount(<Controls />);
});
afterEach(() => mounted.unmount());

test('keys close together are one step, however late a slow machine hears them', () => {
  const step = first.current(1000);
  expect([1400, 2300, 3200].map((at) => first.current(at))).toEqual([step, step, step]);
});

test('a pause ends the run', () => {
  const step = first.current(1000);
  expect(first.current(2100)).not.toBe(step);
});

test('leaving the control ends the run', () => {
  const step = first.current(1000);
  first.end();
  expect(first.current(1100)).not.toBe(step);
});

test('every drag is a step of its own, and no two controls share one', () => {
  const steps = [first.begin(1000), first.begin(1001), second.begin(1002), second.begin(1003)];
  expect(new Set(steps).size).toBe(4);
});
