import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Charts } from '../../../src/app/page/Charts';
import { BOARD } from '../../../src/chart/data/charts';
import { computeLoads } from '../../../src/model/load/computeLoads';
import type { Repetition } from '../../../src/model/result';
import { setForcesLost, setLoads } from '../../../src/state/loads';
import { readSaved, writeSaved } from '../../../src/state/saved';
import { store, undo } from '../../../src/state/store';
import { choose as chooseView } from '../../../src/state/view';
import { type Mounted, mount } from '../../support/mount';

let mounted: Mounted;
beforeEach(() => {
  // what stands below the fold keeps its room and does not come
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  store.setState(store.getInitialState(), true);
  mounted = mount(<Charts />);
});
afterEach(() => {
  mounted.unmount();
  vi.unstubAllGlobals();
});

const USUAL = BOARD.map(({ id }) => id);
const shown = () => [...mounted.host.querySelectorAll('[data-chart]')].map((chart) => chart.getAttribute('data-chart'));
const menuOf = (id: string) =>
  mounted.host.querySelector<HTMLElement>(`[data-chart="${id}"] [aria-haspopup=menu]`) as HTMLElement;
const choose = (id: string, label: string) => {
  act(() => menuOf(id).click());
  const item = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
    (each) => each.textContent === label,
  );
  act(() => item?.click());
};
const button = (name: string) =>
  [...mounted.host.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name);

test('row one tells who extends the hip, its moment by angle, the arm of gluteus maximus and thigh–trunk', () => {
  expect(shown()).toEqual(USUAL);
  const titles = [...mounted.host.querySelectorAll('h3')].map((title) => title.textContent);
  expect(titles.slice(0, 4)).toEqual([
    'Who extends the hip, %',
    'Hip moment by hip angle, N·m',
    'Gluteus maximus arm, mm',
    'Thigh–trunk and hip joint, °',
  ]);
});

test('a chart moves by its menu, takes the focus along, and its place is said and kept', async () => {
  choose('gluteus-maximus-arm', 'Move earlier');
  expect(shown().slice(0, 3)).toEqual(['hip-shares', 'gluteus-maximus-arm', 'hip-moment-by-angle']);
  await expect.poll(() => document.activeElement).toBe(menuOf('gluteus-maximus-arm'));
  expect(store.getState().messages.toast).toBe(`Gluteus maximus arm is chart 2 of ${USUAL.length}.`);
  choose('gluteus-maximus-arm', 'Move later');
  expect(shown()).toEqual(USUAL);
  choose('hip-shares', 'Move later');
  const kept = readSaved(writeSaved(store.getState()));
  expect(kept.decided.charts.order.slice(0, 2)).toEqual(['hip-moment-by-angle', 'hip-shares']);
  expect(kept.notice).toBeNull();
  act(() => button('Usual order')?.click());
  expect(shown()).toEqual(USUAL);
});

test('moving and hiding are steps of undo like any other', () => {
  choose('hip-shares', 'Move later');
  choose('knee-flexion', 'Hide this chart');
  act(undo);
  expect(shown()).toContain('knee-flexion');
  expect(shown()[0]).not.toBe('hip-shares');
  act(undo);
  expect(shown()).toEqual(USUAL);
});

test('the first chart moves no earlier, the last no later', () => {
  const offered = (id: string) => {
    act(() => menuOf(id).click());
    const labels = [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
    act(() => menuOf(id).click());
    return labels.filter((label) => label?.startsWith('Move'));
  };
  expect(offered(USUAL[0])).toEqual(['Move later']);
  expect(offered(USUAL[USUAL.length - 1])).toEqual(['Move earlier']);
});

test('a hidden chart waits by name below the others and comes back to its place; the focus is never lost', async () => {
  choose('knee-flexion', 'Hide this chart');
  expect(shown()).toEqual(USUAL.filter((id) => id !== 'knee-flexion'));
  await expect.poll(() => document.activeElement).toBe(menuOf('gluteus-medius-arm'));
  expect(readSaved(writeSaved(store.getState())).decided.charts.hidden).toEqual(['knee-flexion']);
  act(() => button('Show Knee flexion')?.click());
  expect(shown()).toEqual(USUAL);
  await expect.poll(() => document.activeElement).toBe(menuOf('knee-flexion'));
  expect(button('Show Knee flexion')).toBeUndefined();
});

test('the charts of a picked muscle stand first and have no other place', () => {
  act(() => store.setState(({ view }) => ({ view: { ...view, selectedMuscle: 'glmed1_r' } })));
  expect(shown().slice(0, 3)).toEqual(['glmed1_r-arm', 'glmed1_r-fiber-length', 'hip-shares']);
  act(() => menuOf('glmed1_r-arm').click());
  const labels = [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
  expect(labels).not.toContain('Hide this chart');
});

test('the arm of gluteus maximus or medius is moved, not drawn twice, and comes back to its place', () => {
  const all = shown();
  act(() => store.setState(({ view }) => ({ view: { ...view, selectedMuscle: 'glmed' } })));
  expect(shown().slice(0, 2)).toEqual(['gluteus-medius-arm', 'glmed-fiber-length']);
  expect(shown().filter((id) => id === 'gluteus-medius-arm')).toHaveLength(1);
  act(() => store.setState(({ view }) => ({ view: { ...view, selectedMuscle: null } })));
  expect(shown()).toEqual(all);
});

test('curves of a load that cannot be held say so where they are named, those of postures do not', () => {
  const result = store.getState().results.right as Repetition;
  const loads = computeLoads(result);
  act(() => setLoads('right', result, { ...loads, metrics: { ...loads.metrics, canHold: false } }));
  const said = (id: string) => mounted.host.querySelector(`[data-chart="${id}"]`)?.textContent;
  expect(said('hip-moment')).toContain('Hip thrust, too heavy');
  expect(said('knee-flexion')).not.toContain('too heavy');
  act(() => setLoads('right', result, loads));
  expect(said('hip-moment')).not.toContain('too heavy');
});

test('published values that were put out of sight can be asked for again on the next visit', async () => {
  mounted.unmount();
  act(() => chooseView({ evidence: 'none' }));
  mounted = mount(<Charts />);
  const offered = () => {
    act(() => menuOf('thigh-trunk').click());
    const labels = [...document.querySelectorAll('[role=menuitem]')].map((item) => item.textContent);
    act(() => menuOf('thigh-trunk').click());
    return labels;
  };
  await expect.poll(() => offered().some((label) => label?.startsWith('Published values'))).toBe(true);
});

test('a chart says that its loads are on their way, and once they will not come, that there are none', () => {
  const said = () => mounted.host.querySelector('[data-chart="hip-moment"] [role=slider]')?.textContent;
  expect(said()).toContain('Leg press: loads on their way');
  act(() => setForcesLost(true));
  expect(said()).toContain('Leg press: no loads');
});
