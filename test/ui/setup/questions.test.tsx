import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/display/questions';
import { store } from '../../../src/state/store';
import { choose } from '../../../src/state/view';
import { FirstQuestions } from '../../../src/ui/setup/Questions';
import { type Mounted, mount } from '../../support/mount';

const fresh = store.getInitialState();
let mounted: Mounted;
beforeEach(() => {
  store.setState(fresh, true);
  choose({ isFirstVisit: true });
  mounted = mount(<FirstQuestions />);
});
afterEach(() => mounted.unmount());

const button = (name: string) =>
  [...mounted.host.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name);

test('a first visit is offered three questions, each of which sets both exercises', () => {
  for (const question of QUESTIONS.slice(0, 3)) {
    act(() => button(question.ask)?.click());
    const { left, right } = store.getState().decided.comparison;
    expect([left.exercise, right.exercise]).toEqual([question.left.exercise, question.right.exercise]);
  }
  expect(QUESTIONS.slice(3).some(({ ask }) => button(ask))).toBe(false);
});

test('they are put away at a press', () => {
  act(() => button('Put the questions away')?.click());
  expect(mounted.host.textContent).toBe('');
});
