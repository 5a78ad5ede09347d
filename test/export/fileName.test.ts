import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/display/version';
import { fileName } from '../../src/export/fileName';
import type { Settings } from '../../src/model/setting';
import { repetitionOf } from '../support/repetition';

const press = (settings: Settings, lifter: Settings = {}) =>
  repetitionOf({ exercise: 'leg-press', settings, lifter, sampleCount: 3 });
const thrust = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 3 });

test('files are named after exercises, foot height and content', () => {
  expect(fileName([press({}), thrust], 'knee-flexion', 'svg')).toBe(
    'lockout_leg-press_foot-17.0cm__hip-thrust_foot-0.0cm_knee-flexion.svg',
  );
  expect(fileName([thrust], 'data', 'csv')).toBe('lockout_hip-thrust_foot-0.0cm_data.csv');
});

test('changed settings are named, the rest is counted, and every name suits a file system', () => {
  const changed = press({ footHeight: 0.2, toeOut: 0.2, stanceWidth: 0.3, railAngle: 0.7, tempoUp: 1 }, { mass: 80 });
  const name = fileName([changed, thrust], 'data', 'csv');
  expect(name).toMatch(/_foot-20\.0cm_.*_and-2-more__/);
  expect(name).toMatch(/^[\w.-]+$/);
  expect(name.length).toBeLessThan(160);
});

test('percentiles keep their ordinal and nothing a file system would refuse', () => {
  expect(fileName([press({}, { thighShank: 82 })], 'data', 'csv')).toBe(
    'lockout_leg-press_foot-17.0cm_thigh-shank-82nd_data.csv',
  );
});

test('the version written into files is that of the package', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(VERSION).toBe(JSON.parse(text).version);
});

test('a choice is named by its option; a setting it leaves out is not', () => {
  expect(fileName([press({ depthRule: 2, sledStop: 0.7 })], 'data', 'csv')).toBe(
    'lockout_leg-press_foot-17.0cm_depth-rule-limit_data.csv',
  );
});
