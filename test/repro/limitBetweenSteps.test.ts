import { expect, test } from 'vitest';
import { degrees } from '../../src/model/setting';
import { repetitionOf } from '../support/repetition';

test('a limit that is met between two steps of the walk ends the movement there', () => {
  // the hip turns outward past its limit on the way up to a knee as straight as set, where there is room again
  const r = repetitionOf({
    exercise: 'leg-press',
    settings: {
      footHeight: 0,
      stanceWidth: 0.6,
      toeOut: degrees(30),
      backrestAngle: degrees(60),
      railAngle: 0,
      plateAngle: 0,
      topKneeAngle: 0.078,
      sledStop: 0.2,
    },
    lifter: {
      stature: 1.9023337501533013,
      sex: 1,
      thighShank: 99,
      footLength: 0.3357,
      pelvicShare: 0.1530757255472446,
    },
    sampleCount: 41,
  });
  expect(Math.min(...r.margins)).toBeGreaterThan(-1e-6);
  expect(r.ends.top.limit).toBe('hip-external-rotation');
});

test('a limit that is broken where another one ends the walk is met first', () => {
  // the hip turns outward past its limit and is back within it a step after the knee is as straight as set
  const r = repetitionOf({
    exercise: 'leg-press',
    settings: { footHeight: 0, stanceWidth: 0.556, toeOut: 0.52, backrestAngle: 0, railAngle: 0, plateAngle: 0 },
    lifter: { stature: 1.5, thighShank: 1, trunkLeg: 12, footLength: 0.2 },
  });
  expect(Math.min(...r.margins)).toBeGreaterThan(-1e-6);
  expect(r.ends.top.limit).toBe('hip-external-rotation');
});
