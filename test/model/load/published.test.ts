import { describe, expect, test } from 'vitest';
import { hingesAtEqualEffort, hingesAtHalfMax } from '../../../tools/validation/hinges';
import { feetFarther, KEPT_PUSHES, thrustAtStudyTempo } from '../../../tools/validation/hipThrust';
import { RAISED_FEET, raisedFeet } from '../../../tools/validation/legPress';
import {
  ANKLE,
  demandUp,
  type Group,
  HIP,
  KNEE,
  meanActivation,
  meanForce,
  peakForce,
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

  // remove when mended: published as negligible
  test('misses: the ankle is small but not negligible', () => {
    const ankle = Math.max(...demandUp(thrust, ANKLE).map(Math.abs));
    expect(ankle / peak).toBeGreaterThan(0.1);
    expect(ankle / peak).toBeLessThan(0.25);
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

    test('hamstrings up', () => {
      expect(change('hamstrings', near, far)).toBeGreaterThan(0.1);
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

    test('biceps femoris and semitendinosus up', () => {
      expect(change('bicepsFemoris', near, far)).toBeGreaterThan(0.05);
      expect(change('semitendinosus', near, far)).toBeGreaterThan(0.05);
    });
  },
);

test('misses: where the push direction is left free, the distance shifts little (Collazo García 2020)', () => {
  const { near, far } = feetFarther();
  expect(Math.abs(change('hamstrings', near, far))).toBeLessThan(0.1);
  expect(Math.abs(change('quadriceps', near, far))).toBeLessThan(0.05);
});

describe('leg press with the feet higher, at loads that are held (Da Silva 2008)', () => {
  const { low, high } = raisedFeet();

  // the study gives an order, not a size; the empty sled keeps every muscle below its limit
  test('more gluteus maximus', () => {
    expect(change('gluteusMaximus', low, high)).toBeGreaterThan(0);
  });

  test('less quadriceps', () => {
    expect(change('quadriceps', low, high)).toBeLessThan(-0.05);
    expect(peakForce(high, 'quadriceps')).toBeLessThan(peakForce(low, 'quadriceps'));
  });

  // remove when mended: more in the study, at 80 % of 1RM
  test('misses: with plates on the sled gluteus maximus falls', () => {
    const heavy = raisedFeet(RAISED_FEET.heavy);
    expect(change('gluteusMaximus', heavy.low, heavy.high)).toBeLessThan(0);
  });

  // remove when mended: no difference reported in the study
  test('misses: passive hamstring force rises by more than half', () => {
    expect(change('hamstrings', low, high)).toBeGreaterThan(0.5);
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

test('more knee bend in a bridge lowers the hamstring share and keeps gluteus maximus (Lehecka 2017)', () => {
  const { far, near } = heelsNearer();
  expect(hamstringShare(near)).toBeLessThan(hamstringShare(far));
  expect(meanForce(near, 'gluteusMaximus')).toBeGreaterThanOrEqual(meanForce(far, 'gluteusMaximus'));
});
