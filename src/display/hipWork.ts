import { MOMENT_ARM_COUNT } from '../model/anatomy/names';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { formatDegrees, formatNumber } from './numbers';
import { radToDeg } from './units';

/** A part of what the hip does, with the words that explain it. */
export interface HipWorkPart {
  readonly text: string;
  readonly help: string;
}

/** Muscles that give less than this part of the peak at the top have no share there worth a number. */
const IDLE = 0.1;
/** Thirds of the way from the bottom to the top. */
const BENT = 1 / 3;
const STRAIGHT = 2 / 3;

/** The words of this line of the page, and what each means. */
const HELP = {
  top: 'Part of the hip extension moment at the top that gluteus maximus gives by activation. Stretch of muscles is counted apart. Estimated, not EMG.',
  idle: 'At the top the muscles have to give less than a tenth of the largest hip moment, so a share of it would say nothing.',
  hardest:
    'Where along the movement activation has to give the largest hip extension moment: bent is the third next to the bottom, straight the third next to the top. The angle is thigh–trunk: hip joint and pelvis together.',
  there: 'Part of the hip extension moment that gluteus maximus gives by activation where the hip works hardest.',
  heavy: 'This lifter cannot hold the load, so shares of it would say nothing. Under Loads stands what gives first.',
} as const;

/** What gluteus maximus does at the top, where the hip works hardest, and what gluteus maximus does there. */
export function hipWork(repetition: Repetition, loads: Loads): readonly HipWorkPart[] {
  const { metrics } = loads;
  const hardest = hardestPart(repetition, metrics.peakHipActive.sample);
  if (!metrics.canHold) return [{ text: 'Too heavy to hold', help: HELP.heavy }, hardest];
  const top = (loads.sampleCount - 1) / 2;
  const share = (sample: number) => `${formatNumber(100 * metrics.shares.gluteusMaximus[sample])}\u00a0%`;
  const there = share(metrics.peakHipActive.sample);
  if (activeAt(loads, top) < IDLE * metrics.peakHipActive.value)
    return [
      { text: 'Hip at rest at the top', help: HELP.idle },
      hardest,
      { text: `glute max ${there} there`, help: HELP.there },
    ];
  return [
    { text: `Glute max ${share(top)} of hip moment at the top`, help: HELP.top },
    hardest,
    { text: `${there} there`, help: HELP.there },
  ];
}

/** The same as one sentence. */
export function hipWorkSentence(parts: readonly HipWorkPart[]): string {
  return `${parts.map(({ text }) => text).join(', ')}.`;
}

function activeAt({ demand, passive }: Loads, sample: number): number {
  return passive[sample * MOMENT_ARM_COUNT] - demand[sample * MOMENT_ARM_COUNT];
}

/** "hardest bent, at 104°" */
export function hardestPhrase({ metrics, trunkThighFlexion }: Repetition, sample: number): string {
  const { bottom, top } = metrics.trunkThighFlexion;
  const way = (bottom - trunkThighFlexion[sample]) / (bottom - top);
  const word = way < BENT ? 'bent' : way > STRAIGHT ? 'straight' : 'midway';
  return `${word}, at ${formatDegrees(radToDeg(trunkThighFlexion[sample]))}`;
}

function hardestPart(repetition: Repetition, sample: number): HipWorkPart {
  return { text: `hardest ${hardestPhrase(repetition, sample)}`, help: HELP.hardest };
}
