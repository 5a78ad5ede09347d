import { describe, expect, test } from 'vitest';
import { armByAngle } from '../../../src/chart/data/byAngle/armByAngle';
import type { ChartDefinition, Exercises } from '../../../src/chart/data/definition';
import { HIP_MOMENT } from '../../../src/chart/data/definitions/jointMoments';
import { KNEE } from '../../../src/chart/data/definitions/knee';
import { overAxis } from '../../../src/chart/data/definitions/overAxis';
import { THIGH_TRUNK } from '../../../src/chart/data/definitions/thighTrunk';
import { STUDIES } from '../../../src/chart/data/evidence/published';
import { hasStudies, publishedFor, publishedSentence } from '../../../src/chart/data/evidence/publishedFor';
import { HIP_ANGLE_AXIS } from '../../../src/chart/data/quantities';
import type { EvidenceLevel } from '../../../src/display/evidence';
import type { Settings } from '../../../src/model/setting';
import { repetitionOf } from '../../support/repetition';

const exercises = (left: string, right: string, lifter: Settings = {}): Exercises => ({
  repetitions: {
    left: repetitionOf({ exercise: left, settings: {}, lifter, sampleCount: 11 }),
    right: repetitionOf({ exercise: right, settings: {}, lifter, sampleCount: 11 }),
  },
  names: { left, right },
});
const both = exercises('leg-press', 'hip-thrust');
const keys = (definition: ChartDefinition, level: EvidenceLevel, shown = both) =>
  publishedFor(definition, shown, { level, studies: STUDIES }).map(({ key }) => key);

describe('what studies tell behind a chart', () => {
  test('is at first what was read where it was published, on request the rest, and nothing where it is switched off', () => {
    const byAngle = overAxis(HIP_MOMENT, HIP_ANGLE_AXIS);
    expect(keys(byAngle, 'read')).toEqual(['bezodis-2017']);
    expect(keys(byAngle, 'all')).toEqual(['bezodis-2017', 'anderson-2007']);
    expect(keys(byAngle, 'none')).toEqual([]);
    expect(keys(HIP_MOMENT, 'all')).toEqual(['bezodis-2017']);
  });

  test('of one exercise is there while that exercise is', () => {
    const others = exercises('leg-press', 'romanian-deadlift');
    expect(keys(HIP_MOMENT, 'read', others)).toEqual([]);
    expect(keys(KNEE, 'all', others)).toEqual(['lee-2018-knee']);
    expect(keys(KNEE, 'all')).toEqual([]);
    expect(keys(THIGH_TRUNK, 'read', others)).toEqual(['elson-2008']);
  });

  test('follows the lifter it is scaled to: half of both legs’ moment times the body mass, men of 18 to 25 alone', () => {
    const heavy = exercises('leg-press', 'hip-thrust', { mass: 100 });
    const [band] = publishedFor(HIP_MOMENT, heavy, { level: 'read', studies: STUDIES });
    expect(band.low[0]).toBeCloseTo(132.5, 9);
    expect(band.high[0]).toBeCloseTo(180.5, 9);
    expect(publishedSentence(band, HIP_MOMENT)).toMatch(/^measured peak: 13[23] to 18[01] N·m$/);
    const woman = exercises('leg-press', 'hip-thrust', { sex: 1 });
    expect(keys(overAxis(HIP_MOMENT, HIP_ANGLE_AXIS), 'all', woman)).toEqual(['bezodis-2017']);
  });

  test('lies behind the arm of the muscle and turn it is about', () => {
    expect(keys(armByAngle('arm', 'vasint_r', 'flexion'), 'read')).toEqual(['quadriceps-arm']);
    expect(keys(armByAngle('arm', 'glmed', 'rotation'), 'all')).toEqual(['table-glmed-rotation']);
    expect(keys(armByAngle('arm', 'glmed', 'rotation'), 'read')).toEqual([]);
    expect(keys(armByAngle('arm', 'glmax', 'flexion'), 'all')).toEqual(['table-glmax']);
  });

  test('every study says who and is about a chart, and everything it tells is finite and in order', () => {
    const { lifter } = both.repetitions.left ?? {};
    if (!lifter) throw new Error('no lifter');
    for (const study of STUDIES) {
      expect(study.citation).toMatch(/\d{4}|PMC\d+/);
      const values = study.of(lifter);
      for (const [i, high] of (values?.high ?? []).entries()) {
        expect(Number.isFinite(high)).toBe(true);
        expect(values?.low[i]).toBeLessThanOrEqual(high);
      }
    }
    expect(new Set(STUDIES.map(({ key }) => key)).size).toBe(STUDIES.length);
    expect(hasStudies(HIP_MOMENT, { level: 'none', studies: STUDIES })).toBe(true);
  });
});
