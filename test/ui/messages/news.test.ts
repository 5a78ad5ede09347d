import { expect, test } from 'vitest';
import { store } from '../../../src/state/store';
import type { State } from '../../../src/state/types';
import { newsOf, toldAnew } from '../../../src/ui/messages/news';

const rest = store.getInitialState();
const withMatch = (load: number): State => ({
  ...rest,
  decided: { ...rest.decided, loadRule: 'peak-hip-moment' },
  answers: {
    ...rest.answers,
    matches: { ...rest.answers.matches, right: { of: 'x', found: { load, goal: 59, reached: 59, isReached: true } } },
  },
});

test('a load that a rule found is told once, with its exercise, number and unit', () => {
  const [none, found, other] = [newsOf(rest), newsOf(withMatch(30.7)), newsOf(withMatch(44))];
  expect(toldAnew(found, none)).toMatch(
    /^Hip thrust: .*30\.7 kg gives an active peak of 59 N·m a leg; nearest to load: 30\.0 kg\.$/,
  );
  expect(toldAnew(found, found)).toBe('');
  expect(toldAnew(other, found)).toContain('44.0 kg');
});

test('a muscle shown alone is told, and that all are shown again', () => {
  const alone = newsOf({ ...rest, view: { ...rest.view, selectedMuscle: 'bflh_r' } });
  expect(toldAnew(alone, newsOf(rest))).toBe('Biceps femoris, long head is shown alone.');
  expect(toldAnew(newsOf(rest), alone)).toBe('All muscles are shown.');
});
