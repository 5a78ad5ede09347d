import { describe, expect, test } from 'vitest';
import { completeLifter } from '../../../src/model/anatomy/lifter';
import { hamstringHipLimit, pelvicTilt } from '../../../src/model/pose/lumbopelvicRhythm';
import { degrees } from '../../../src/model/setting';
import { toDegrees } from '../../support/repetition';

const lifter = completeLifter({});
const BENT = degrees(100);
/** Tilt in degrees with knees bent far enough that the hamstrings have no say. */
const tilt = (trunkThigh: number, who = lifter) =>
  toDegrees(pelvicTilt(who, degrees(trunkThigh), degrees(0.8 * trunkThigh), BENT));

describe('lumbopelvic rhythm', () => {
  test('about 12° at 90° and 30° at 145°, nothing below neutral', () => {
    expect(tilt(90)).toBeCloseTo(0.13 * 90 + 0.3, 2);
    expect(tilt(145)).toBeCloseTo(0.13 * 90 + 0.33 * 55, 9);
    expect([tilt(0), tilt(-15)]).toEqual([0, 0]);
  });

  test('the share of thigh–trunk flexion is the lifter’s, over the published range', () => {
    for (const pelvicShare of [0.13, 0.2, 0.36])
      for (const angle of [20, 45, 80])
        expect(tilt(angle, completeLifter({ pelvicShare })) / angle).toBeCloseTo(pelvicShare, 9);
  });

  test('hamstrings stop the hip later the more the knee is bent', () => {
    expect(toDegrees(hamstringHipLimit(lifter, 0))).toBeCloseTo(85, 9);
    expect(toDegrees(hamstringHipLimit(lifter, degrees(60)))).toBeCloseTo(85 + 0.55 * 60, 9);
  });

  test('near their limit the pelvis takes more, and the more the straighter the knee', () => {
    const at = (knee: number) => toDegrees(pelvicTilt(lifter, degrees(85), degrees(84), degrees(knee)));
    expect(at(0)).toBeGreaterThan(at(2));
    expect(at(2)).toBeGreaterThan(at(60));
    expect(at(60)).toBeCloseTo(0.13 * 85, 1);
    expect(at(0) - at(60)).toBeCloseTo(0.224 * 4, 1);
  });
});
