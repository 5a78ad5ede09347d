import { expect, test } from 'vitest';
import { atLimitSentence, orderSettings, outOfRangeSentence } from '../../src/display/settings';
import { displayUnit } from '../../src/display/units';
import { EXERCISES } from '../../src/model/exercise/registry';
import { degrees } from '../../src/model/setting';

const footHeight = EXERCISES[0].settings[0];

test('every setting of every exercise is shown exactly once, the tempo elsewhere', () => {
  for (const { settings } of EXERCISES) {
    const { primary, more, mobility, loads } = orderSettings(settings);
    const shown = [...primary, ...more, ...mobility, ...loads].map(({ key }) => key).sort();
    expect(shown).toEqual(
      settings
        .map(({ key }) => key)
        .filter((key) => !key.startsWith('tempo'))
        .sort(),
    );
    expect(primary.length).toBe(4);
  }
});

test('at the edge of reach the sentence names value, direction, joint and angle', () => {
  const limit = { limit: 'ankle-dorsiflexion', bound: degrees(30), unit: 'rad', isGoal: false } as const;
  expect(atLimitSentence(footHeight, 'max', 0.31, limit, 'metric')).toBe(
    '31.0 cm is as high as this lifter reaches: the ankle is at 30° of dorsiflexion.',
  );
});

test('beyond the range the sentence names the range and what was kept', () => {
  expect(outOfRangeSentence(footHeight, 0.05, 0.31, 0.31, displayUnit('m', 'metric'))).toBe(
    'Foot height goes from 5.0 to 31.0 cm for this lifter. Kept at 31.0.',
  );
});
