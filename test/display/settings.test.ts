import { expect, test } from 'vitest';
import {
  atLimitSentence,
  bandSentence,
  formatSetting,
  orderSettings,
  outOfRangeSentence,
  speakSetting,
  typicalSentence,
} from '../../src/display/settings';
import { displayUnit } from '../../src/display/units';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
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
    // a choice comes along with what it decides about
    const choices = primary.filter(({ key }) => primary.some(({ usedWhen }) => usedWhen?.key === key));
    expect(primary.length - choices.length).toBe(4);
  }
});

test('sex, training, stature and mass are what is in sight of a lifter; each measure is shown once', () => {
  const { primary, more, mobility, strength, loads } = orderSettings(LIFTER_SETTINGS);
  expect(primary.map(({ key }) => key).sort()).toEqual(['mass', 'sex', 'stature', 'training']);
  expect(strength.map(({ key }) => key)).toEqual(['ageBand', 'strength']);
  expect([...primary, ...more, ...mobility, ...strength, ...loads].length).toBe(LIFTER_SETTINGS.length);
});

test('at the end of its band the sentence names value, direction, joint and angle', () => {
  const limit = { limit: 'ankle-dorsiflexion', bound: degrees(30), unit: 'rad', isGoal: false } as const;
  expect(atLimitSentence(footHeight, { end: 'max', value: 0.31, limit }, 'metric')).toBe(
    '31.0 cm is as high as this lifter reaches: the ankle is at 30° of dorsiflexion.',
  );
});

test('beyond the range the sentence names the range and what was kept', () => {
  expect(outOfRangeSentence(footHeight, { min: 0.05, max: 0.31 }, 0.31, displayUnit('m', 'metric'))).toBe(
    'Foot height goes from 5.0 to 31.0 cm for this lifter. Kept at 31.0.',
  );
});

test('measures say where most people lie, others do not', () => {
  const typical = (key: string) => {
    const spec = LIFTER_SETTINGS.find((each) => each.key === key);
    return spec && typicalSentence(spec, displayUnit(spec.unit, 'metric'));
  };
  expect(typical('dorsiflexionLimit')).toBe('Typical: 32 to 44°.');
  expect(typical('thighShank')).toBe('Typical: 16th to 84th.');
  expect(typical('stature')).toBeNull();
});

test('the ends of a band are named with what makes them', () => {
  const maxLimit = { limit: 'ankle-dorsiflexion', bound: degrees(30), unit: 'rad', isGoal: false } as const;
  expect(bandSentence({ min: 0, max: 0.31, maxLimit }, displayUnit('m', 'metric'), 'metric')).toBe(
    'Reaches to 31.0 cm: the ankle is at 30° of dorsiflexion.',
  );
  expect(bandSentence({ min: 0, max: 0.31 }, displayUnit('m', 'metric'), 'metric')).toBeNull();
});

test('a choice is named, not numbered', () => {
  const rule = EXERCISES[0].settings.find(({ key }) => key === 'depthRule');
  if (!rule) throw new Error('the leg press has a depth rule');
  expect([formatSetting(rule, 1, 'metric'), speakSetting(rule, 2, 'metric')]).toEqual(['stop', 'limit']);
  expect(formatSetting(footHeight, 0.17, 'metric')).toBe('17.0 cm');
});
