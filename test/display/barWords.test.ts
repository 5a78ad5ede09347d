import { expect, test } from 'vitest';
import { isBar, lightBarSentence } from '../../src/display/barWords';
import { EXERCISES } from '../../src/model/exercise/registry';
import { repetitionOf } from '../support/repetition';

const sentence = (exercise: string, load: number, system: 'metric' | 'imperial' = 'metric') =>
  lightBarSentence(repetitionOf({ exercise, settings: { load }, lifter: {}, sampleCount: 3 }), system);

test('near body weight it is said what the bar is', () => {
  expect(sentence('hip-thrust', 0)).toBe('Body weight: no bar.');
  expect(sentence('hip-thrust', 5)).toBe('An empty bar of 5.0 kg.');
  expect(sentence('romanian-deadlift', 15)).toBe('A bar of 10.0 kg with 2.5 kg of plates a side.');
  expect(sentence('back-squat', 20)).toBe('An empty bar of 20.0 kg.');
  expect(sentence('hip-thrust', 10, 'imperial')).toBe('A bar of 11.0 lb with 5.5 lb of plates a side.');
  expect(sentence('hip-thrust', 25)).toBeNull();
});

test('loads that are a bar are those of hip thrust, deadlift and squat', () => {
  const barred = EXERCISES.filter(({ settings }) => settings.some(isBar)).map(({ id }) => id);
  expect(barred).toEqual(['hip-thrust', 'romanian-deadlift', 'back-squat']);
});
