import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { ruledPeak } from '../../../src/model/load/loadRule';
import { LEAST_KNEE_MOMENT, type Loads } from '../../../src/model/load/loads';
import { MUSCLE_COUNT, MUSCLES } from '../../../src/model/muscle/geometry';
import { loadsOf, matchLoad } from '../../../src/model/search/matchLoad';
import type { Settings } from '../../../src/model/setting';
import { repetitionOf } from '../../support/repetition';

const HIP = 0;
const ids = EXERCISES.map((e) => e.id);

function loadsFor(exercise: string, settings: Settings = {}, lifter: Settings = {}): Loads {
  return loadsOf({ exercise, settings, lifter });
}

describe.each(ids)('%s: active and passive stand apart', (exercise) => {
  const loads = loadsFor(exercise);
  const { metrics, sampleCount } = loads;
  const active = Array.from({ length: sampleCount }, (_, i) => loads.passive[5 * i + HIP] - loads.demand[5 * i + HIP]);

  test('the active peak is the largest of what stretch leaves, and effort never counts stretch', () => {
    expect(metrics.peakHipActive.value).toBe(Math.max(...active));
    const efforts = active.map((v, i) => v / (loads.hipExtensionCapacity[i] + loads.passive[5 * i + HIP]));
    expect(metrics.peakHipEffort).toBeCloseTo(Math.max(...efforts), 12);
  });

  test('the peak tells what stretch gives of it', () => {
    expect(metrics.peakHip.passive).toBe(-loads.passive[5 * metrics.peakHip.sample + HIP]);
  });

  test('shares of activation and of stretch make the whole wherever the hip must extend, else that or nothing', () => {
    for (let i = 0; i < sampleCount; i++) {
      const sum = Object.values(metrics.shares).reduce((total, share) => total + share[i], 0);
      if (loads.demand[5 * i + HIP] < 0 || sum !== 0) expect(sum).toBeCloseTo(1, 9);
      for (const share of Object.values(metrics.shares)) expect(share[i]).toBeGreaterThanOrEqual(0);
    }
  });

  test('the peak of gluteus maximus is the largest sum of activation × arm over its three parts', () => {
    const r = repetitionOf({ exercise, settings: {}, lifter: {} });
    const given = Array.from({ length: sampleCount }, (_, i) =>
      ['glmax1_r', 'glmax2_r', 'glmax3_r'].reduce((sum, name) => {
        const k = i * MUSCLE_COUNT + MUSCLES.indexOf(name);
        return sum + (loads.force[k] - loads.passiveForce[k]) * Math.max(-r.muscles.momentArms[5 * k + HIP], 0);
      }, 0),
    );
    expect(metrics.peakGluteusMaximus.value).toBeCloseTo(Math.max(...given), 9);
    expect(given[metrics.peakGluteusMaximus.sample]).toBeCloseTo(Math.max(...given), 9);
  });

  test('no muscle pulls less than its stretch gives', () => {
    loads.force.forEach((force, k) => {
      expect(force).toBeGreaterThanOrEqual(loads.passiveForce[k]);
    });
  });
});

test('a knee that needs no extension has no ratio to the hip, and the others keep theirs', () => {
  for (const id of ids) {
    const { hipToKnee, peakHip, peakKnee } = loadsFor(id).metrics;
    if (peakKnee.value < LEAST_KNEE_MOMENT) expect(hipToKnee, id).toBeNull();
    else expect(hipToKnee, id).toBeCloseTo(peakHip.value / peakKnee.value, 12);
  }
  expect(loadsFor('pull-through').metrics.hipToKnee).toBeNull();
  expect(loadsFor('back-squat').metrics.hipToKnee).toBeGreaterThan(0.5);
});

describe('matching', () => {
  test('60 kg more on the rail move the matched bar by 15 kg and more, by moment and by effort', () => {
    for (const rule of ['peak-hip-moment', 'peak-effort'] as const) {
      const [light, heavy] = [0, 60].map((load) => {
        const goal = ruledPeak(rule, loadsFor('leg-press', { load }));
        return matchLoad({ exercise: 'hip-thrust', settings: {}, lifter: {} }, rule, goal).load;
      });
      expect(heavy - light, rule).toBeGreaterThanOrEqual(15);
    }
  });

  test('asks the same active peak of both', () => {
    const goal = loadsFor('leg-press', { load: 60 }).metrics.peakHipActive.value;
    const { load } = matchLoad({ exercise: 'hip-thrust', settings: {}, lifter: {} }, 'peak-hip-moment', goal);
    expect(loadsFor('hip-thrust', { load }).metrics.peakHipActive.value / goal).toBeCloseTo(1, 3);
  });
});

test('how strong the lifter is changes the peak of a held press by less than a tenth', () => {
  const peak = (strength: number) => {
    const { metrics } = loadsFor('leg-press', { load: 10 }, { strength });
    expect(metrics.canHold).toBe(true);
    return metrics.peakHip.value;
  };
  expect(Math.abs(peak(0.42) / peak(1) - 1)).toBeLessThan(0.1);
  const fixed = (strength: number) =>
    loadsFor('leg-press', { load: 40, footPressure: 0.5 }, { strength }).metrics.peakHip.value;
  expect(Math.abs(fixed(0.42) / fixed(1) - 1)).toBeLessThan(1e-3);
});

describe('the moment of the back', () => {
  test.each(ids.filter((id) => id !== 'leg-press'))('%s: one contact or none carries, so it is one number', (id) => {
    const { lumbarDemand, lumbarBand } = loadsFor(id);
    lumbarDemand.forEach((moment, i) => {
      for (const bound of [lumbarBand[2 * i], lumbarBand[2 * i + 1]])
        expect(Math.abs(bound - moment)).toBeLessThan(1e-6);
    });
  });

  test('of the leg press lies within its band, which is tens of newton meters wide', () => {
    const { lumbarDemand, lumbarBand } = loadsFor('leg-press');
    lumbarDemand.forEach((moment, i) => {
      expect(moment).toBeGreaterThanOrEqual(lumbarBand[2 * i] - 1e-6);
      expect(moment).toBeLessThanOrEqual(lumbarBand[2 * i + 1] + 1e-6);
      expect(lumbarBand[2 * i + 1] - lumbarBand[2 * i]).toBeGreaterThan(20);
    });
  });
});

test('about the epicondyles the knee moment is that of its coordinate within a tenth, where it is large', () => {
  for (const id of ids) {
    const { demand, kneeAboutEpicondyles } = computeLoads(repetitionOf({ exercise: id, settings: {}, lifter: {} }));
    kneeAboutEpicondyles.forEach((moment, i) => {
      const own = demand[5 * i + 3];
      if (Math.abs(own) > 40) expect(Math.abs(moment / own - 1), `${id} ${i}`).toBeLessThan(0.1);
    });
  }
});
