import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Coverage } from '../../../src/app/page/Coverage';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { lanesOf } from '../../../src/state/lanes';
import { readSaved, writeSaved } from '../../../src/state/saved';
import { changeLifter, changeSetup, chooseExercise, pin, store, undo } from '../../../src/state/store';
import { choose } from '../../../src/state/view';
import { type Mounted, mount } from '../../support/mount';

let mounted: Mounted;
const place = {
  id: 'coverage',
  earlier: null,
  later: null,
  hands: { onMove: () => undefined, onHide: () => undefined },
};
beforeEach(() => {
  store.setState(store.getInitialState(), true);
  mounted = mount(<Coverage place={place} />);
});
afterEach(() => mounted.unmount());

const lane = (key: string) => mounted.host.querySelector(`[data-lane="${key}"]`);
const laneButton = (name: string) =>
  [...mounted.host.querySelectorAll<HTMLButtonElement>('li button')].find(({ ariaLabel }) =>
    ariaLabel?.startsWith(name),
  ) as HTMLButtonElement;
const shown = () => {
  const { left, right } = store.getState().decided.comparison;
  return [left.exercise, right.exercise];
};

test('every registered exercise has a lane, in color where it stands in a pane, and a row of the table', () => {
  expect(mounted.host.querySelectorAll('[data-lane]')).toHaveLength(EXERCISES.length);
  expect(lane('left')).not.toBeNull();
  expect(lane('leg-press')).toBeNull();
  expect(mounted.host.querySelectorAll('tbody tr')).toHaveLength(EXERCISES.length);
  expect(mounted.host.querySelector('tbody tr')?.textContent).toContain('145°');
});

test('a press puts a lane on the right, with Shift on the left, and undo takes it back', () => {
  act(() => laneButton('Romanian deadlift').click());
  expect(shown()).toEqual(['leg-press', 'romanian-deadlift']);
  act(() => {
    laneButton('Hip buck').dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  });
  expect(shown()).toEqual(['hip-buck', 'romanian-deadlift']);
  act(() => undo());
  act(() => undo());
  expect(shown()).toEqual(['leg-press', 'hip-thrust']);
});

test('the menu of the strip puts any exercise on either side', () => {
  act(() => mounted.host.querySelector<HTMLElement>('h3 ~ [aria-haspopup=menu]')?.click());
  const pick = (name: string) =>
    act(() =>
      [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')]
        .find(({ textContent }) => textContent?.startsWith(name))
        ?.click(),
    );
  pick('Put on the left');
  pick('Back squat');
  expect(shown()).toEqual(['back-squat', 'hip-thrust']);
});

test('one exercise in both panes has two lanes, each as it is set', () => {
  act(() => {
    chooseExercise('right', 'leg-press');
    changeSetup('right', { footHeight: 0.25 });
  });
  const spans = ['left', 'right'].map((side) => lane(side)?.querySelector('rect')?.getAttribute('x'));
  expect(new Set(spans).size).toBe(2);
  expect(mounted.host.querySelectorAll('[data-lane]')).toHaveLength(EXERCISES.length + 1);
});

test('lanes follow the lifter at once; a foot that is moved changes one lane only', () => {
  const before = lanesOf(store.getState());
  act(() => changeSetup('left', { footHeight: 0.2 }));
  const moved = lanesOf(store.getState());
  expect(moved.map((each, i) => each === before[i])).toEqual(EXERCISES.map(({ id }) => id !== 'leg-press'));
  const drawn = lane('back-squat')?.innerHTML;
  act(() => changeLifter({ stature: 1.95 }));
  const grown = lanesOf(store.getState());
  expect(grown.every((each, i) => each !== moved[i])).toBe(true);
  expect(lane('back-squat')?.innerHTML).not.toBe(drawn);
});

test('a lane without a repetition says why, in the picture and in the table', () => {
  act(() => changeLifter({ stature: 1.45, hipFlexionLimit: 1.2 }));
  const barred = lanesOf(store.getState()).filter(({ result }) => result.kind !== 'repetition');
  expect(barred.length).toBeGreaterThan(0);
  for (const { side, exercise } of barred) {
    expect(lane(side ?? exercise.id)?.textContent).toContain('No repetition: ');
  }
});

test('what the height tells is kept for the next visit', () => {
  act(() => choose({ laneHeight: 'effort' }));
  expect(mounted.host.querySelector('p')?.textContent).toContain('0 to 100 %');
  expect(readSaved(writeSaved(store.getState())).view.laneHeight).toBe('effort');
  expect(mounted.host.querySelector('p')?.textContent).toContain('Updating…');
});

test('what is pinned stands as a ghost on its lane, with its angle in words; where nothing differs there is none', () => {
  const ghosts = () =>
    [...mounted.host.querySelectorAll('[data-ghost]')].map((path) => path.getAttribute('data-ghost'));
  act(() => pin(true));
  expect(ghosts()).toEqual([]);
  act(() => changeSetup('left', { bottomAngle: 2 }));
  expect(ghosts()).toEqual(['left']);
  // another lifter is another one on every lane
  act(() => changeLifter({ stature: 1.9 }));
  expect(ghosts()).toHaveLength(EXERCISES.length);
  act(() => undo());
  expect(ghosts()).toEqual(['left']);
  act(() => pin(false));
  act(() => undo());
  act(() => changeSetup('left', { bottomAngle: undefined }));
  expect(ghosts()).toEqual([]);
});
