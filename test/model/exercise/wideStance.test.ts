import { describe, expect, test } from 'vitest';
import { segmentIndex } from '../../../src/model/anatomy/names';
import { ballInFoot } from '../../../src/model/exercise/contact/footContacts';
import { FOOTPLATE } from '../../../src/model/exercise/equipment/legPressParts';
import { EXERCISES } from '../../../src/model/exercise/registry';
import { FRAME_SIZE, transformPoint } from '../../../src/model/math/frame';
import type { Repetition } from '../../../src/model/result';
import { possibleBand } from '../../../src/model/search/possibleBand';
import { degrees } from '../../../src/model/setting';
import { simulate } from '../../../src/model/simulate';

const FOOT = segmentIndex('calcn_r') * FRAME_SIZE;
/** What a wide or turned-out stance can run into. */
const NAMED = /^(hip|subtalar|thighs|top-knee|feet-on-plate|thigh-trunk|hamstrings|knee|ankle|reach)/;

const ballAside = ({ frames, body }: Repetition) => transformPoint(frames, FOOT, ballInFoot(body))[2];

describe.each(EXERCISES.map(({ id }) => id))('%s', (exercise) => {
  test.each([
    [0.6, 45],
    [0.8, 30],
    [1, 0],
    [1, 45],
  ])('with the feet %s m apart and %s° out either keeps every limit or is refused by a named one', (stance, out) => {
    const result = simulate({
      exercise,
      settings: { stanceWidth: stance, toeOut: degrees(out) },
      lifter: {},
      sampleCount: 21,
    });
    if (result.kind === 'repetition') expect(Math.min(...result.margins)).toBeGreaterThan(-1e-9);
    else expect([result.reason.limit, result.by > 0]).toEqual([expect.stringMatching(NAMED), true]);
  });
});

test('on the leg press the stance ends where the balls of the feet come to the sides of the plate', () => {
  // shallow, so that no joint is at its limit before
  const settings = { toeOut: degrees(30), bottomAngle: degrees(105) };
  const band = possibleBand({ exercise: 'leg-press', settings, lifter: {} }, 'stanceWidth');
  expect(band.maxLimit).toMatchObject({ limit: 'feet-on-plate', bound: FOOTPLATE.halfWidth });
  const widest = simulate({ exercise: 'leg-press', settings: { ...settings, stanceWidth: band.max }, lifter: {} });
  if (widest.kind !== 'repetition') throw new Error('the end of the band has a repetition');
  expect(FOOTPLATE.halfWidth - ballAside(widest)).toBeGreaterThanOrEqual(0);
  expect(FOOTPLATE.halfWidth - ballAside(widest)).toBeLessThan(0.001);
});

test('the block under the feet of a hip thrust is as wide as they stand', () => {
  for (const stanceWidth of [0.3, 0.4, 0.8]) {
    const result = simulate({ exercise: 'hip-thrust', settings: { stanceWidth, footHeight: 0.1 }, lifter: {} });
    if (result.kind !== 'repetition') throw new Error('the hip thrust has a repetition');
    const block = result.parts.find(({ name }) => name === 'block');
    if (block?.shape.kind !== 'box') throw new Error('raised feet stand on a block');
    expect(block.shape.size[2] / 2).toBeGreaterThan(ballAside(result) + 0.05);
  }
});
