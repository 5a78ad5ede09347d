import { describe, expect, test } from 'vitest';
import { answerClaim } from '../../../src/model/claim/answerClaim';
import { openInquiry } from '../../../src/model/claim/inquiry';
import { changeAtEqualAngle } from '../../../src/model/claim/readings';
import { CLAIMS } from '../../../src/model/claim/registry';
import { degrees, type Settings } from '../../../src/model/setting';

function answer(id: string, lifter: Settings = {}, settings: Readonly<Record<string, Settings>> = {}) {
  const claim = CLAIMS.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return answerClaim(claim, openInquiry({ lifter, settings }));
}
const verdict = (...asked: Parameters<typeof answer>) => answer(...asked).verdict;

describe('a verdict changes with what it rests on', () => {
  test('a stiff hip does not come to where the article begins', () => {
    expect(verdict('starts-deep')).toBe('partly');
    expect(verdict('starts-deep', { hipFlexionLimit: degrees(95) })).toBe('disagrees');
  });

  test('a leg press whose rail and backrest lie in one line gets the hip nearly straight', () => {
    expect(verdict('ends-short')).toBe('agrees');
    const flat = { railAngle: 0, backrestAngle: 0, footHeight: 0, topKneeAngle: degrees(3) };
    const { figures } = answer('ends-short', {}, { 'leg-press': flat });
    const top = figures.find(({ name }) => name === 'pressTop')?.value ?? Number.NaN;
    expect(top).toBeLessThan(degrees(60));
  });

  test('bridges that are ended early reach no extension', () => {
    const early = { lockoutAngle: degrees(15) };
    expect(verdict('bridges-reach-extension')).toBe('partly');
    expect(
      verdict('bridges-reach-extension', {}, { 'hip-thrust': early, 'hip-buck': early, 'pull-through': early }),
    ).toBe('disagrees');
  });

  test('with the feet low on the plate higher ones add range, from the usual height on they do not', () => {
    expect(verdict('feet-high-for-range', {}, { 'leg-press': { footHeight: 0.05 } })).toBe('partly');
    expect(verdict('feet-high-for-range')).toBe('agrees');
  });

  test('a squat to the limit of a loose body rolls the pelvis farther than a shallow leg press', () => {
    const shallow = { 'leg-press': { bottomAngle: degrees(100) } };
    expect(verdict('pelvis-rolls-under')).toBe('agrees');
    expect(verdict('pelvis-rolls-under', {}, shallow)).toBe('partly');
  });
});

test('where this body has no repetition, nothing can be said, and it says why', () => {
  const {
    verdict: said,
    meaning,
    figures,
  } = answer(
    'ends-short',
    {},
    {
      'leg-press': { bottomAngle: degrees(90), topKneeAngle: degrees(60), footHeight: 0.35 },
    },
  );
  expect(said).toBe('cannot say');
  expect(meaning).toBe('This lifter has no repetition of an exercise it is about.');
  expect(figures.map(({ value }) => value === null)).toEqual([true, false]);
});

test('the same question gets the same answer', () => {
  for (const { id } of CLAIMS.slice(0, 4)) expect(answer(id)).toEqual(answer(id));
});

test('a change is looked for at equal angles of the way up only', () => {
  const series = (angles: number[], values: number[]) => ({
    angle: Float64Array.from([...angles, ...angles.slice(0, -1).reverse()]),
    value: Float64Array.from([...values, ...values.slice(0, -1).reverse()]),
  });
  const before = series([2, 1, 0], [20, 10, 0.5]);
  const twice = series([1.5, 1, 0.5], [30, 20, 10.5]);
  const { least, most } = changeAtEqualAngle(before, twice) ?? { least: 0, most: 0 };
  expect([least, most]).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
  expect(changeAtEqualAngle(before, series([5, 4, 3], [1, 1, 1]))).toBeNull();
});
