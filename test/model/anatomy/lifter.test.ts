import { describe, expect, test } from 'vitest';
import { type Body, buildBody } from '../../../src/model/anatomy/body';
import { armPoints, legParts, trunkParts } from '../../../src/model/anatomy/bodyParts';
import { completeLifter, muscleForceScale } from '../../../src/model/anatomy/lifter';
import { segmentIndex } from '../../../src/model/anatomy/names';
import { legReach } from '../../../src/model/pose/guessLeg';
import type { Settings } from '../../../src/model/setting';

const bodyOf = (lifter: Settings) => buildBody(completeLifter(lifter));
const DEFAULT = bodyOf({});
/** Distance from a segment's own joint to the next one down the leg. */
const segmentLength = (body: Body, next: string) => {
  const joint = body.legJoints.find(({ name }) => name === next);
  return Math.hypot(...(joint?.inParent.subarray(9, 12) ?? []));
};
const leg = (lifter: Settings) => {
  const body = bodyOf(lifter);
  return { thigh: segmentLength(body, 'walker_knee_r'), shank: segmentLength(body, 'ankle_r') };
};
const ratio = (lifter: Settings) => leg(lifter).thigh / leg(lifter).shank;

describe('a lifter’s measures', () => {
  test('everything grows with stature', () => {
    const tall = bodyOf({ stature: 2.04 });
    tall.scales.forEach((scale, s) => {
      expect(scale / DEFAULT.scales[s]).toBeCloseTo(1.2, 12);
    });
    expect(legReach(tall).thigh).toBeCloseTo(1.2 * legReach(DEFAULT).thigh, 9);
    expect(tall.hipCenterInPelvis[1]).toBeCloseTo(1.2 * DEFAULT.hipCenterInPelvis[1], 12);
  });

  test('thigh : shank at the 84th percentile is one spread of 2.5 % above the middle, their sum as before', () => {
    const long = { thighShank: 84.134 };
    expect(ratio(long) / ratio({})).toBeCloseTo(1.025, 4);
    const sum = ({ thigh, shank }: { thigh: number; shank: number }) => thigh + shank;
    expect(sum(leg(long))).toBeCloseTo(sum(leg({})), 12);
    expect(ratio({ thighShank: 15.866 }) / ratio({})).toBeCloseTo(0.975, 4);
  });

  test('a longer trunk at the same stature takes from the legs: 52 % of it is trunk', () => {
    const { scales } = bodyOf({ trunkLeg: 84.134 });
    const [torso, thigh] = [scales[segmentIndex('torso')], scales[segmentIndex('femur_r')]];
    expect(torso).toBeCloseTo(1.026, 4);
    expect(0.52 * torso + 0.48 * thigh).toBeCloseTo(1, 12);
  });

  test('feet have a length of their own, 15.2 % of stature if left alone', () => {
    expect(bodyOf({ stature: 1.9 }).lifter.footLength).toBeCloseTo(0.152 * 1.9, 12);
    const { scales, soleDepth } = bodyOf({ footLength: 0.3 });
    expect(scales[segmentIndex('calcn_r')]).toBeCloseTo(0.3 / (0.152 * 1.7), 12);
    expect(soleDepth / DEFAULT.soleDepth).toBeCloseTo(scales[segmentIndex('calcn_r')], 12);
    expect(scales[segmentIndex('tibia_r')]).toBe(1);
  });

  test.each([0, 1])('segment masses of table %i make up the body, within the rounding of the table', (sex) => {
    const body = bodyOf({ sex, mass: 80 });
    const sum = (parts: readonly { readonly mass: number }[]) => parts.reduce((total, { mass }) => total + mass, 0);
    expect(2 * sum(legParts(body)) + sum(trunkParts(body)) + sum(armPoints(body))).toBeCloseTo(80, 1);
  });

  test('women’s table has heavier thighs and lighter arms than men’s (de Leva 1996)', () => {
    const [man, woman] = [0, 1].map((sex) => bodyOf({ sex }));
    expect(legParts(woman)[0].mass).toBeGreaterThan(legParts(man)[0].mass);
    const arms = (body: typeof man) => armPoints(body).reduce((total, { mass }) => total + mass, 0);
    expect(arms(woman)).toBeLessThan(arms(man));
  });

  test('muscle force grows with mass to the power 2/3, lengths not at all', () => {
    expect(
      muscleForceScale(completeLifter({ mass: 8 * 20 })) / muscleForceScale(completeLifter({ mass: 8 * 6.75 })),
    ).toBeCloseTo((20 / 6.75) ** (2 / 3), 12);
    expect([...bodyOf({ mass: 120 }).scales]).toEqual([...DEFAULT.scales]);
  });
});
