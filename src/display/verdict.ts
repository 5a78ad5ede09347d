import type { LimitReport } from '../model/mechanism/limit';
import type { Metrics } from '../model/metric/metrics';
import type { NoRepetition, Repetition, Result } from '../model/result';
import { limitBound, limitClause, limitStop, obstacleSentence } from './labels';
import { armSentence } from './muscleArm';
import { formatDegrees, formatNumber } from './numbers';
import { type Reading, type Stage, splitDegrees } from './reading';
import { metersToCm, metersToInches, radToDeg, type UnitSystem } from './units';

/** The headline of a pane; the middle part carries the color of its exercise. */
export interface Verdict {
  readonly before: string;
  readonly emphasis: string;
  readonly after: string;
}

export function verdictOf(metrics: Metrics): Verdict {
  const bent = Math.round(radToDeg(metrics.deficitToNeutral));
  if (!metrics.doesReachNeutral && bent > 0) return { before: 'Stays ', emphasis: `${bent}° bent`, after: '' };
  const past = Math.round(-radToDeg(metrics.trunkThighFlexion.top));
  return { before: 'Gets ', emphasis: past > 0 ? `${past}° past straight` : 'straight', after: '' };
}

/** What the headline's angle is, and its two parts. */
export function verdictHelp({ trunkThighFlexion, hipFlexion }: Metrics): string {
  const [sum, hip] = [trunkThighFlexion.top, hipFlexion.top].map((angle) => Math.round(radToDeg(angle)));
  return `Thigh–trunk at the top is ${formatDegrees(sum)}: hip joint ${formatDegrees(hip)}, pelvis ${formatDegrees(sum - hip)}. Straight, at 0°, the thigh is in line with the trunk: neutral, or full hip extension.`;
}

export function verdictText(metrics: Metrics): string {
  const { before, emphasis, after } = verdictOf(metrics);
  return `${before}${emphasis}${after}`;
}

/** "before: 92° bent" where the headline said something else before; null where it did not. */
export function verdictChange(result: Result, before: Repetition | null): string | null {
  if (!before || (result.kind === 'repetition' && verdictText(result.metrics) === verdictText(before.metrics)))
    return null;
  return `before: ${verdictOf(before.metrics).emphasis}`;
}

/** A set end of the movement: "145° as set", or what of body or machine stands there. */
function endClause(report: LimitReport, system: UnitSystem): string {
  if (report.limit === 'thigh-trunk-flexion') return `${limitBound(report, system)} as set`;
  if (report.limit === 'thigh-trunk-extension') return `lockout at ${formatDegrees(radToDeg(report.bound))}`;
  return limitStop(report, system);
}

/** What stopped the movement, in one line: both ends as they were set, or the obstacle that came before. */
export function stopSentence({ bottom, top }: Repetition['ends'], system: UnitSystem = 'metric'): string {
  if (bottom.isGoal && top.isGoal) return `Bottom: ${endClause(bottom, system)}. Top: ${endClause(top, system)}.`;
  if (!bottom.isGoal && !top.isGoal && bottom.limit === top.limit && bottom.bound === top.bound)
    return `${obstacleSentence(bottom, 'both ends', system)}.`;
  const obstacles = [
    ...(bottom.isGoal ? [] : [`${obstacleSentence(bottom, 'the bottom', system)}.`]),
    ...(top.isGoal ? [] : [`${obstacleSentence(top, 'the top', system)}.`]),
  ];
  return obstacles.join(' ');
}

/** Why there is no repetition, naming joint and range. */
export function noRepetitionSentence(
  result: Pick<NoRepetition, 'reason' | 'by'>,
  system: UnitSystem = 'metric',
): string {
  const { reason, by } = result;
  if (by === 0) return noRoomSentence(reason, system);
  const missing =
    reason.unit === 'rad'
      ? `${formatNumber(Math.max(1, Math.round(radToDeg(by))))}°`
      : system === 'metric'
        ? `${formatNumber(metersToCm(by), 1)} cm`
        : `${formatNumber(metersToInches(by), 1)} in`;
  if (reason.limit === 'reach') return `The foot is ${missing} out of this leg's reach.`;
  const end = reason.isGoal ? 'the end that is set' : 'the limit';
  return `The nearest posture goes ${missing} past ${end}, at which ${limitClause(reason, system)}.`;
}

/** Where a posture exists but none beside it, or where the chain cannot be closed at all. */
function noRoomSentence(reason: LimitReport, system: UnitSystem): string {
  if (reason.limit === 'reach') return 'No posture of this lifter fits these settings.';
  return `There is less than 1° to move: ${limitClause(reason, system)}.`;
}

function ankleWord(ankleDeg: number): 'dorsi' | 'plantar' {
  return Math.round(ankleDeg) >= 0 ? 'dorsi' : 'plantar';
}

const STAGE_PHRASE: Readonly<Record<Stage, string>> = {
  bottom: 'at the bottom',
  up: 'going up',
  top: 'at the top',
  down: 'going down',
};

interface PaneInWords {
  readonly label: string;
  readonly reading: Reading;
  readonly fraction: number;
  readonly stage: Stage;
  /** Whether it waits there for the other exercise, which can go further. */
  readonly waits: boolean;
  /** The muscle that is shown alone. */
  readonly picked: string | null;
}

/** What the picture of a pane shows, in words, for people who do not see it. */
export function describePane({ label, reading, fraction, stage, waits, picked }: PaneInWords): string {
  const { sum, hip, pelvis } = splitDegrees(reading);
  const ankle = `${formatNumber(Math.abs(reading.ankleDeg))}° of ${ankleWord(reading.ankleDeg)}flexion`;
  return (
    `${label} at ${Math.round(fraction * 100)} % of the repetition, ${STAGE_PHRASE[stage]}${waits ? ', waiting for the other exercise' : ''}. ` +
    `Thigh–trunk ${formatDegrees(sum)}: hip joint ${formatDegrees(hip)} plus pelvis ${formatDegrees(pelvis)}. ` +
    `Knee ${formatDegrees(reading.kneeDeg)}, ankle ${ankle}. ` +
    armSentence(picked, reading.armMm)
  );
}
