import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { setBand } from '../../../src/state/bands';
import { specsOf } from '../../../src/state/comparison';
import { setLargest, wantedLargest } from '../../../src/state/largestLoads';
import { setLoads } from '../../../src/state/loads';
import { changeSetup, store, undo } from '../../../src/state/store';
import { choose } from '../../../src/state/view';
import { SettingRow } from '../../../src/ui/setup/SettingRow';
import { type Mounted, mount } from '../../support/mount';
import { repetitionOf } from '../../support/repetition';

const fresh = store.getInitialState();
const spec = specsOf(fresh.decided.comparison, 'left').find(({ key }) => key === 'footHeight');
if (!spec) throw new Error('the leg press has a foot height');

let mounted: Mounted;
let host: HTMLElement;
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<SettingRow scope="left" spec={spec} />);
  host = mounted.host;
});
afterEach(() => mounted.unmount());

const range = () => host.querySelector<HTMLInputElement>('input[type="range"]') as HTMLInputElement;
const field = () => host.querySelector<HTMLInputElement>('input[type="text"]') as HTMLInputElement;
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => range().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));

function type(text: string, end: string) {
  act(() => field().focus());
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => field().dispatchEvent(new KeyboardEvent('keydown', { key: end, bubbles: true })));
}

test('the slider tells value, unit and that it is the default', () => {
  expect(range().getAttribute('aria-label')).toBe('Foot height, Leg press');
  expect(range().getAttribute('aria-valuetext')).toBe('17.0 centimeters, default');
});

test('keys step by what is shown, and a run of them is one step of undo', () => {
  press('ArrowRight');
  press('ArrowRight', { shiftKey: true });
  press('PageDown');
  expect(field().value).toBe('19.0');
  expect(store.getState().history.past.length).toBe(1);
  press('Backspace');
  expect(store.getState().decided.comparison.left.settings).toEqual({});
});

test('eleven keys are one step of undo; what is done after the slider was left is another', () => {
  // pressed together, however slowly they are heard
  const keys = Array.from({ length: 11 }, () => new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  for (const key of keys) act(() => range().dispatchEvent(key));
  expect(store.getState().history.past.length).toBe(1);
  act(() => {
    range().focus();
    range().blur();
  });
  press('ArrowRight');
  expect(store.getState().history.past.length).toBe(2);
  act(undo);
  expect(field().value).toBe('22.5');
  act(undo);
  expect(field().value).toBe('17.0');
});

test('the thumb stops at the end of the band and the sentence names it', () => {
  const maxLimit = { limit: 'ankle-dorsiflexion', bound: Math.PI / 6, unit: 'rad', isGoal: false } as const;
  act(() => setBand({ kind: 'band', scope: 'left', key: 'footHeight' }, { min: 0, max: 0.2547, maxLimit }));
  press('End');
  expect(field().value).toBe('25.4');
  expect(host.textContent).toContain('25.4 cm is as high as this lifter reaches: the ankle is at 30° of dorsiflexion.');
  expect(range().getAttribute('aria-describedby')).toBe(host.querySelector('p')?.id);
});

test('inside its band the slider is described by what ends it', () => {
  const maxLimit = { limit: 'ankle-dorsiflexion', bound: Math.PI / 6, unit: 'rad', isGoal: false } as const;
  act(() => setBand({ kind: 'band', scope: 'left', key: 'footHeight' }, { min: 0, max: 0.2547, maxLimit }));
  const tip = host.querySelector('[role=tooltip]');
  expect(tip?.textContent).toBe('Reaches to 25.4 cm: the ankle is at 30° of dorsiflexion.');
  expect(range().getAttribute('aria-describedby')).toBe(tip?.id);
});

test('a load nobody could hold says so at its slider, and no longer once it is light again', () => {
  mounted.unmount();
  const load = specsOf(fresh.decided.comparison, 'left').find(({ key }) => key === 'load');
  if (!load) throw new Error('the leg press has a load');
  mounted = mount(<SettingRow scope="left" spec={load} />);
  host = mounted.host;
  const know = (isLight: boolean) => {
    const repetition = repetitionOf({
      exercise: 'leg-press',
      settings: { load: isLight ? 40 : 380 },
      lifter: {},
      sampleCount: 5,
    });
    act(() => setLoads('left', repetition, computeLoads(repetition)));
  };
  know(false);
  const findNote = () => host.querySelector('p svg')?.parentElement;
  const note = findNote();
  expect(note?.textContent).toMatch(/^More than this lifter can hold: the [\w ]+ lack \d+ N·m of [\w ]+ a leg /);
  expect(range().getAttribute('aria-describedby')?.split(' ')).toContain(note?.id);
  know(true);
  expect(findNote()).toBeUndefined();
});

test('a load says what this lifter holds of it, flags it on the track, and marks it as older once the setup has changed', () => {
  const load = specsOf(fresh.decided.comparison, 'left').find(({ key }) => key === 'load');
  if (!load) throw new Error('the leg press has a load');
  mounted.unmount();
  mounted = mount(<SettingRow scope="left" spec={load} />);
  host = mounted.host;
  const flag = () => host.querySelector<HTMLElement>('i[class*="held"]');
  expect(flag()).toBeNull();
  expect(host.textContent).toContain('Looking for the largest load this lifter holds…');
  act(() => {
    for (const side of ['left', 'right'] as const) {
      const result = store.getState().results[side];
      if (result.kind === 'repetition') setLoads(side, result, null);
    }
    const shortfall = { coordinate: 3, sample: 0, value: -19 };
    const question = wantedLargest(store.getState());
    if (!question) throw new Error('the left side comes first');
    setLargest(question, {
      load: load.min + (load.max - load.min) / 4,
      first: { kind: 'joint', shortfall, fraction: 0 },
    });
  });
  expect(flag()?.style.left).toMatch(/^25(\.000)?%$/);
  expect(host.textContent).toContain('First to give, at the bottom: quadriceps; the knees stay bent.');
  expect(host.querySelectorAll('[data-older]').length).toBe(0);
  // the load itself changes nothing about what is held
  act(() => changeSetup('left', { load: load.min }));
  expect(host.querySelectorAll('[data-older]').length).toBe(0);
  act(() => changeSetup('left', { footHeight: 0.2 }));
  expect(host.querySelectorAll('[data-older]').length).toBe(2);
});

test('Enter keeps what was typed in either unit, Escape does not', () => {
  type('7 in', 'Enter');
  expect(field().value).toBe('17.8');
  type('30', 'Escape');
  expect(field().value).toBe('17.8');
});

test('what was typed beyond the range is answered with the range', () => {
  type('80', 'Enter');
  expect(host.textContent).toContain('Foot height goes from 0.0 to 35.0 cm for this lifter. Kept at 35.0.');
});

test('what was typed far beyond the range, or may be two numbers, leaves the value before', () => {
  type('170', 'Enter');
  expect(host.textContent).toContain('170.0 cm is far outside. It stays at 17.0 cm.');
  type('1,700', 'Enter');
  expect(host.textContent).toContain('1,700 may be 1.7 cm or 1700 cm; write it without the comma.');
  expect(field().value).toBe('17.0');
  expect(store.getState().decided.comparison.left.settings).toEqual({});
});

test('the same height reads in inches after the switch', () => {
  act(() => choose({ units: 'imperial' }));
  expect(field().value).toBe('6.7');
  expect(range().getAttribute('aria-valuetext')).toBe('6.7 inches, default');
});

test('where the repetition ends before the set depth, its slider is hatched from there on and says what stops it', () => {
  const depth = specsOf(fresh.decided.comparison, 'left').find(({ key }) => key === 'bottomAngle');
  if (!depth) throw new Error('the leg press has a depth');
  mounted.unmount();
  mounted = mount(<SettingRow scope="left" spec={depth} />);
  host = mounted.host;
  const solidEnd = () =>
    100 - Number.parseFloat(host.querySelector<HTMLElement>('i[class*="band"]')?.style.right ?? '');
  const tip = () => host.querySelector('[role=tooltip]')?.textContent ?? '';
  expect(solidEnd()).toBeCloseTo(100, 6);
  expect(tip()).toBe('');
  act(() => changeSetup('left', { footHeight: 0 }, ''));
  const { left } = store.getState().results;
  const reached = left.kind === 'repetition' ? left.metrics.trunkThighFlexion.bottom : Number.NaN;
  expect(solidEnd()).toBeCloseTo((100 * (reached - depth.min)) / (depth.max - depth.min), 2);
  expect(tip()).toBe(`Comes to ${Math.round((reached * 180) / Math.PI)}°: the ankle stops it.`);
});
