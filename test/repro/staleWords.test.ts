import { expect, test } from 'vitest';
import { exerciseName } from '../../src/display/exerciseName';
import { footerLines } from '../../src/export/footer';
import { stampAt } from '../../src/export/stamp';
import { LIFTER_SETTINGS } from '../../src/model/anatomy/lifter';
import { EXERCISES, findExercise } from '../../src/model/exercise/registry';
import { degrees, explain } from '../../src/model/setting';
import { simulate } from '../../src/model/simulate';
import { changeSettings, DEFAULT_COMPARISON, nameOf } from '../../src/state/comparison';

test('an angle in the name of an exercise is the angle it is set to', () => {
  const steep = changeSettings(DEFAULT_COMPARISON, 'left', { railAngle: degrees(60) });
  expect([nameOf(DEFAULT_COMPARISON, 'left'), nameOf(steep, 'left')]).toEqual(['Leg press 45°', 'Leg press 60°']);
  expect(nameOf(steep, 'right')).toBe('Barbell hip thrust');
});

test('every exercise that names an angle says which setting it is, and its default agrees', () => {
  for (const exercise of EXERCISES) {
    expect(/\d/.test(exercise.label)).toBe(exercise.angleInLabel !== undefined);
    expect(exerciseName(exercise, {})).toBe(exercise.label);
  }
});

test('footers name the angle set, and the zone of their date', () => {
  const result = simulate({
    exercise: 'leg-press',
    settings: { railAngle: degrees(30) },
    lifter: {},
    sampleCount: 3,
  });
  const lines = footerLines([result], stampAt(new Date('2026-11-22T23:59:00-05:00')));
  expect(lines[0]).toMatch(/^Leg press 30°: /);
  expect(lines[1]).toMatch(/, 2026-11-23 UTC$/);
});

test('footers tell setup and load in the units of the page', () => {
  const result = simulate({
    exercise: 'leg-press',
    settings: { footHeight: 0.254, load: 100 },
    lifter: {},
    sampleCount: 3,
  });
  const inches = footerLines([result], stampAt(new Date(0), { units: 'imperial' }))[0];
  expect(inches).toContain('foot height 10.0 in, plates 220.5 lb');
  expect(footerLines([result], stampAt(new Date(0)))[0]).toContain('foot height 25.4 cm, plates 100.0 kg');
});

test('the control that picks tables says all that it picks, and that lengths stay', () => {
  const sex = LIFTER_SETTINGS.find(({ key }) => key === 'sex');
  if (!sex) throw new Error('a lifter has a sex');
  expect(sex.label).toBe('Sex');
  expect(explain(sex)).toMatch(/masses.*strength.*no length.*pelvis.*Anderson 2007/);
  const strengthOf = (value: number) => {
    const result = simulate({ exercise: 'leg-press', settings: {}, lifter: { sex: value }, sampleCount: 3 });
    return result.kind === 'repetition' ? [...result.body.scales] : [];
  };
  expect(strengthOf(0)).toEqual(strengthOf(1));
  expect(findExercise('leg-press').label).toBe('Leg press 45°');
});
