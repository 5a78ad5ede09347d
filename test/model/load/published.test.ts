import { describe, expect, test } from 'vitest';
import {
  changeAtEqualAngle,
  feetAtEqualLoad,
  feetAtRelativeLoad,
  forceOf,
} from '../../../tools/validation/footHeights';
import { hingesAtEqualEffort, hingesAtHalfMax } from '../../../tools/validation/hinges';
import { feetFarther, KEPT_PUSHES, thrustAtStudyTempo } from '../../../tools/validation/hipThrust';
import {
  ANKLE,
  demandUp,
  type Group,
  HIP,
  KNEE,
  meanActivation,
  meanForce,
  peakShare,
  type Run,
  run,
} from '../../../tools/validation/measure';
import { hamstringShare, heelsNearer } from '../../../tools/validation/squatAndBuck';

// studies, numbers and provenance: docs/validation.md

const change = (group: Group, from: Run, to: Run) => meanForce(to, group) / meanForce(from, group) - 1;

describe('hip thrust (Bezodis 2017, Brazil 2021)', () => {
  const thrust = run('hip-thrust');
  const hip = demandUp(thrust, HIP);
  const peak = Math.max(...hip);

  test('hip extension demand peaks early in the lift', () => {
    expect(peakShare(hip)).toBeLessThan(0.3);
    expect(peakShare(demandUp(thrustAtStudyTempo(60), HIP))).toBeLessThanOrEqual(0.2);
  });

  test('it falls toward lockout but stays extensor', () => {
    expect(hip[hip.length - 1]).toBeLessThan(0.6 * peak);
    expect(Math.min(...hip)).toBeGreaterThan(0);
  });

  test('hip above knee above ankle', () => {
    const knee = Math.max(...demandUp(thrust, KNEE));
    const ankle = Math.max(...demandUp(thrust, ANKLE).map(Math.abs));
    expect(peak).toBeGreaterThan(1.5 * knee);
    expect(knee).toBeGreaterThan(ankle);
  });

  test('the ankle is negligible: less than a tenth of the hip', () => {
    const ankle = Math.max(...demandUp(thrust, ANKLE).map(Math.abs));
    expect(ankle / peak).toBeLessThan(0.1);
  });

  // remove when mended: 3.13 ± 0.48 Nm/kg at 70 % 1RM
  test('misses: at 70 % of a remembered 1RM the peak is above the published one', () => {
    const heavy = thrustAtStudyTempo(90);
    expect((2 * Math.max(...demandUp(heavy, HIP))) / heavy.r.lifter.mass).toBeGreaterThan(3.61);
  });
});

describe.each(KEPT_PUSHES)(
  'hip thrust with the feet farther, push kept at %f rad (Collazo García 2020)',
  (pushDirection) => {
    const { near, far } = feetFarther({ pushDirection });

    // docs/validation.md counts more than 5 % as up
    test('hamstrings up', () => {
      expect(change('hamstrings', near, far)).toBeGreaterThan(0.05);
    });

    test('quadriceps down', () => {
      expect(change('quadriceps', near, far)).toBeLessThan(-0.1);
    });

    // about level is within 5 %; the miss of a push kept toward the toes is named in docs/validation.md
    test(pushDirection === 0 ? 'gluteus maximus about level' : 'misses: gluteus maximus up by 5 to 10 %', () => {
      const [least, most] = pushDirection === 0 ? [-0.05, 0.05] : [0.05, 0.1];
      expect(change('gluteusMaximus', near, far)).toBeGreaterThan(least);
      expect(change('gluteusMaximus', near, far)).toBeLessThan(most);
    });

    // remove when mended: both up in the study
    test(pushDirection === 0 ? 'misses: biceps femoris and semitendinosus about level' : 'both of them up', () => {
      for (const group of ['bicepsFemoris', 'semitendinosus'] as const)
        if (pushDirection === 0) expect(Math.abs(change(group, near, far))).toBeLessThan(0.05);
        else expect(change(group, near, far)).toBeGreaterThan(0.04);
    });
  },
);

test('where the push direction is left free, hamstrings rise and quadriceps fall (Collazo García 2020)', () => {
  const { near, far } = feetFarther();
  expect(change('hamstrings', near, far)).toBeGreaterThan(0.1);
  expect(change('quadriceps', near, far)).toBeLessThan(-0.1);
});

describe.each(['square', 'free'] as const)('leg press with the feet higher, push %s (Da Silva 2008)', (push) => {
  const { low, high } = feetAtRelativeLoad(push);

  test('at 80 % of the largest load of each height: quadriceps fall, gluteus maximus rises', () => {
    expect(change('quadriceps', low, high)).toBeLessThanOrEqual(-0.03);
    expect(change('gluteusMaximus', low, high)).toBeGreaterThanOrEqual(0.08);
  });

  // remove when mended: no difference reported in the study
  test(push === 'free' ? 'hamstring activation stays' : 'misses: hamstring activation doubles', () => {
    const [from, to] = [low, high].map((each) => meanActivation(each, 'hamstrings'));
    if (push === 'free') expect(Math.abs(to - from)).toBeLessThan(0.06);
    else expect(to).toBeGreaterThan(2 * from);
  });

  test('at equal thigh–trunk angle and load the quadriceps have less to do everywhere', () => {
    const [, most] = changeAtEqualAngle(feetAtEqualLoad(push), 'thigh-trunk', forceOf('quadriceps'));
    expect(most).toBeLessThan(-0.05);
  });

  // remove when mended: the article says more, wherever the push goes
  test(push === 'square' ? 'and gluteus maximus more' : 'misses: gluteus maximus hardly changes', () => {
    const [least, most] = changeAtEqualAngle(feetAtEqualLoad(push), 'thigh-trunk', forceOf('gluteusMaximus'));
    if (push === 'square') expect(least).toBeGreaterThan(0.05);
    else expect(Math.max(-least, most)).toBeLessThan(0.1);
  });
});

test('the knee net moment of the Romanian deadlift is flexor at depth and on average (Lee 2018)', () => {
  const knee = demandUp(run('romanian-deadlift'), KNEE);
  expect(knee[0]).toBeLessThan(0);
  expect(knee.reduce((a, b) => a + b)).toBeLessThan(0);
});

describe('pull-through beside the Romanian deadlift (Dicus 2023)', () => {
  const lumbar = ({ loads }: Run) => loads.metrics.peakLumbar.value;

  test('at half of typical 1RMs it asks less of hamstrings and back', () => {
    const { deadlift, pullThrough } = hingesAtHalfMax();
    expect(meanForce(pullThrough, 'hamstrings')).toBeLessThan(meanForce(deadlift, 'hamstrings'));
    expect(meanActivation(pullThrough, 'bicepsFemoris')).toBeLessThan(meanActivation(deadlift, 'bicepsFemoris'));
    expect(lumbar(pullThrough)).toBeLessThan(lumbar(deadlift));
  });

  // remove when mended: at equal relative load the study found less of both
  test('misses: at equal peak demand over capacity it asks no less of hamstrings and back', () => {
    const { deadlift, pullThrough } = hingesAtEqualEffort();
    expect(meanForce(pullThrough, 'hamstrings')).toBeGreaterThan(meanForce(deadlift, 'hamstrings'));
    expect(lumbar(pullThrough)).toBeGreaterThan(lumbar(deadlift));
  });
});

describe('more knee bend in a bridge (Lehecka 2017)', () => {
  const { far, near } = heelsNearer();

  test('lowers the hamstring share', () => {
    expect(hamstringShare(near)).toBeLessThan(hamstringShare(far));
  });

  // remove when mended: kept
  test('misses: gluteus maximus falls, by less than 5 %', () => {
    expect(change('gluteusMaximus', far, near)).toBeLessThan(0);
    expect(change('gluteusMaximus', far, near)).toBeGreaterThan(-0.05);
  });
});
