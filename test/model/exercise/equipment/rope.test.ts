import { describe, expect, test } from 'vitest';
import { armLength } from '../../../../src/model/anatomy/segmentMasses';
import { computeLoads } from '../../../../src/model/load/computeLoads';
import { transformPoint } from '../../../../src/model/math/frame';
import type { Repetition } from '../../../../src/model/result';
import { degrees, type Settings } from '../../../../src/model/setting';
import { frameAt, repetitionOf } from '../../../support/repetition';

const SETUPS: readonly [string, Settings][] = [
  ['default', {}],
  ['pulley low', { pulleyHeight: 0.05 }],
  ['pulley near', { pulleyDistance: 0.5 }],
  ['deep', { bottomAngle: degrees(115) }],
];

const pullOf = (settings: Settings, sampleCount: number) =>
  repetitionOf({ exercise: 'pull-through', settings, lifter: {}, sampleCount });

/** Largest acceleration of the hands on the way up, m/s², by second differences. */
function jolt({ hands, sampleCount, tempo }: Repetition): number {
  const half = (sampleCount - 1) / 2;
  let most = 0;
  for (let i = 1; i < half; i++) {
    const bend = (k: number) => hands![3 * (i + 1) + k] - 2 * hands![3 * i + k] + hands![3 * (i - 1) + k];
    most = Math.max(most, Math.hypot(bend(0), bend(1)) / (tempo.up / half) ** 2);
  }
  return most;
}

describe.each(SETUPS)('rope of the pull-through, %s', (_name, settings) => {
  test('hands go round the body without a jolt: their acceleration has a limit, however fine the samples', () => {
    expect(jolt(pullOf(settings, 801)) / jolt(pullOf(settings, 201))).toBeLessThan(1.1);
  });

  test('the back is asked for the same at any number of samples', () => {
    const [coarse, fine] = [101, 401].map((n) => computeLoads(pullOf(settings, n)).metrics.peakLumbar.value);
    expect(Math.abs(fine - coarse)).toBeLessThan(0.2);
  });

  test('hands are never farther from the shoulders than the arms reach', () => {
    const r = pullOf(settings, 51);
    for (let i = 0; i < r.sampleCount; i++) {
      const [x, y] = transformPoint(frameAt(r, i, 'torso'), 0, r.body.shoulderInTorso);
      const away = Math.hypot(r.hands![3 * i] - x, r.hands![3 * i + 1] - y);
      expect(away).toBeLessThan(armLength(r.body.lifter) + 1e-9);
    }
  });
});
