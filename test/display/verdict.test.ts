import { expect, test } from 'vitest';
import { limitClause } from '../../src/display/labels';
import { noRepetitionSentence, stopSentence, verdictText } from '../../src/display/verdict';
import type { LimitReport } from '../../src/model/mechanism/limit';
import type { Metrics } from '../../src/model/metric/metrics';
import type { NoRepetition } from '../../src/model/result';
import { degrees } from '../../src/model/setting';

const metrics = (topDeg: number): Metrics =>
  ({
    trunkThighFlexion: { top: degrees(topDeg) },
    deficitToNeutral: Math.max(0, degrees(topDeg)),
    doesReachNeutral: topDeg <= 0,
  }) as Metrics;

const report = (limit: LimitReport['limit'], boundDeg: number, isGoal = false): LimitReport => ({
  limit,
  bound: degrees(boundDeg),
  unit: 'rad',
  isGoal,
});

test('the headline says how far the extended end stays bent', () => {
  expect(verdictText(metrics(91.4))).toBe('Stays 91° bent');
  expect(verdictText(metrics(0))).toBe('Gets straight');
  expect(verdictText(metrics(-5))).toBe('Gets 5° past straight');
});

test('what rounds to nothing bent is not called bent', () => {
  expect(verdictText(metrics(0.2))).toBe('Gets straight');
});

test('one line names the set ends, or the obstacles that came before them', () => {
  expect(stopSentence({ bottom: report('thigh-trunk-flexion', 145, true), top: report('top-knee', 10, true) })).toBe(
    'Bottom: 145° as set. Top: a knee 10° short of straight.',
  );
  expect(
    stopSentence({ bottom: report('ankle-dorsiflexion', 30), top: report('thigh-trunk-extension', 0, true) }),
  ).toBe('The ankle stops it at the bottom: 30° of dorsiflexion; the heels would lift.');
  expect(stopSentence({ bottom: report('hamstrings', 85), top: report('hip-extension', -20) })).toBe(
    'The hamstrings stop it at the bottom: they allow 85° with a straight knee. ' +
      'The hip joint stops it at the top: 20° of extension.',
  );
});

test('what stops it at both ends alike is said once', () => {
  const ankle = report('ankle-plantarflexion', -50);
  expect(stopSentence({ bottom: ankle, top: ankle })).toBe('The ankle stops it at both ends: 50° of plantarflexion.');
});

test('a limit without words would not be told apart: every clause names its part of the body or machine', () => {
  expect(limitClause(report('ankle-plantarflexion', -50))).toBe('the ankle is at 50° of plantarflexion');
  expect(limitClause({ limit: 'plates-on-floor', bound: 0, unit: 'm', isGoal: false })).toBe(
    'the plates are on the floor',
  );
});

test('a setup without a repetition is explained by joint and amount', () => {
  const result = { kind: 'no-repetition', reason: report('knee-flexion', 140), by: degrees(3) } as NoRepetition;
  expect(noRepetitionSentence(result)).toBe(
    'The nearest posture goes 3° past the limit, at which the knee is bent to 140°.',
  );
  const goal = { ...result, reason: report('thigh-trunk-extension', 0, true) };
  expect(noRepetitionSentence(goal)).toBe(
    'The nearest posture goes 3° past the end that is set, at which thigh–trunk is at 0°.',
  );
});

test('a setup whose ends meet, or whose chain cannot be closed, claims no distance', () => {
  const without = (reason: LimitReport) =>
    noRepetitionSentence({ kind: 'no-repetition', reason, by: 0 } as NoRepetition);
  expect(without(report('knee-flexion', 140))).toBe('There is less than 1° to move: the knee is bent to 140°.');
  expect(without(report('reach', 0))).toBe('No posture of this lifter fits these settings.');
});
