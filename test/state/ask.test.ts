import { beforeEach, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/display/questions';
import { findExercise } from '../../src/model/exercise/registry';
import { ask } from '../../src/state/ask';
import { changeLifter, store, undo } from '../../src/state/store';

beforeEach(() => store.setState(store.getInitialState(), true));

test.each(QUESTIONS)(
  '"$ask" gives two repetitions at the place where the answer is seen, for the lifter of the page',
  (question) => {
    changeLifter({ stature: 1.62, mass: 60 });
    ask(question);
    const { results, decided, view, messages } = store.getState();
    expect([results.left.kind, results.right.kind]).toEqual(['repetition', 'repetition']);
    expect(decided.comparison.lifter).toEqual({ stature: 1.62, mass: 60 });
    expect(decided.loadRule).toBe(question.loadRule);
    expect(view).toMatchObject({ phase: question.phase, isPlaying: false });
    expect(messages.toast).toBe(question.look);
  },
);

test('a question is one step of undo', () => {
  changeLifter({ stature: 1.62 });
  const before = store.getState().decided;
  for (const question of QUESTIONS) {
    ask(question);
    undo();
    expect(store.getState().decided).toEqual(before);
  }
});

test('what a question sets are settings of its exercises, within their range', () => {
  for (const question of QUESTIONS)
    for (const { exercise, settings } of [question.left, question.right])
      for (const [key, value] of Object.entries(settings)) {
        const spec = findExercise(exercise).settings.find((each) => each.key === key);
        expect(spec, `${question.id}: ${key}`).toBeDefined();
        expect(value).toBeGreaterThanOrEqual(spec?.min ?? Number.NaN);
        expect(value).toBeLessThanOrEqual(spec?.max ?? Number.NaN);
      }
});

test('no two questions are alike', () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(new Set(QUESTIONS.map(({ left, right, loadRule }) => JSON.stringify([left, right, loadRule]))).size).toBe(
    QUESTIONS.length,
  );
});
