import { MOMENT_ARM_COUNT } from '../model/anatomy/names';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { formatDegrees, formatNumber } from './numbers';
import { radToDeg } from './units';

/** A part of what the hip does, with the words that explain it. */
interface HipWorkPart {
  readonly text: string;
  readonly help: string;
}

/** Muscles that give less than this part of the peak at the top have no share there worth a number. */
const IDLE = 0.1;
/** Thirds of the way from the bottom to the top. */
const BENT = 1 / 3;
const STRAIGHT = 2 / 3;

/** What "hardest at" says. */
export const HARDEST_HELP =
  'The thigh–trunk angle, hip joint and pelvis together, at which activation has to give the largest hip extension moment.';

/** The words of these lines of the page, and what each means. */
const HELP = {
  top: 'Part of the hip extension moment at the top that gluteus maximus gives by activation. Stretch of muscles is counted apart. Estimated, not EMG.',
  idle: 'At the top the muscles have to give less than a tenth of the largest hip moment, so a share of it would say nothing.',
  there:
    'Part of the hip extension moment that gluteus maximus gives by activation where the hip works hardest. Bent is the third of the way next to the bottom, straight the third next to the top.',
  heavy: 'This lifter cannot hold the load, so shares of it would say nothing. Under Loads stands what gives first.',
} as const;

/** What the hip does over a repetition. */
export interface HipWork {
  /** Follows the headline. */
  readonly hardest: HipWorkPart;
  /** What gluteus maximus does at the top and where the hip works hardest. */
  readonly glutes: readonly HipWorkPart[];
}

/** Shares stand behind those from before, where these are given. */
export function hipWork(repetition: Repetition, loads: Loads, before: Loads | null = null): HipWork {
  const { sample } = loads.metrics.peakHipActive;
  const angle = formatDegrees(radToDeg(repetition.trunkThighFlexion[sample]));
  return {
    hardest: { text: `hardest at ${angle}`, help: HARDEST_HELP },
    glutes: glutesWork(repetition, loads, before),
  };
}

function glutesWork(repetition: Repetition, loads: Loads, before: Loads | null): readonly HipWorkPart[] {
  const { metrics } = loads;
  if (!metrics.canHold) return [{ text: 'Too heavy to hold', help: HELP.heavy }];
  const there = `${shareSpan(loads, before, peakSample)} where hardest, ${wayWord(repetition, peakSample(loads))}`;
  if (activeAt(loads, topSample(loads)) < IDLE * metrics.peakHipActive.value)
    return [
      { text: 'Hip at rest at the top', help: HELP.idle },
      { text: `glute max gives ${there}`, help: HELP.there },
    ];
  return [
    { text: `Glute max gives ${shareSpan(loads, before, topSample)} of hip moment at the top`, help: HELP.top },
    { text: there, help: HELP.there },
  ];
}

/** "31 → 24 %" where it was another before, else "24 %". */
function shareSpan(loads: Loads, before: Loads | null, sampleOf: (loads: Loads) => number): string {
  const share = (of: Loads) => formatNumber(100 * of.metrics.shares.gluteusMaximus[sampleOf(of)]);
  const now = share(loads);
  const was = before?.metrics.canHold ? share(before) : now;
  return `${was === now ? '' : `${was} → `}${now}\u00a0%`;
}

const topSample = ({ sampleCount }: Loads): number => (sampleCount - 1) / 2;
const bottomSample = (): number => 0;
const peakSample = ({ metrics }: Loads): number => metrics.peakHipActive.sample;

/** "glute max share at the bottom 31 → 24 %, at the top 14 → 16 %": what a change did to it; null where nothing is to be told. */
export function shareChange(loads: Loads, before: Loads): string | null {
  if (!loads.metrics.canHold) return 'too heavy to hold';
  const spans = [
    `at the bottom ${shareSpan(loads, before, bottomSample)}`,
    `at the top ${shareSpan(loads, before, topSample)}`,
  ].filter((span) => span.includes('→'));
  return spans.length === 0 ? null : `glute max share ${spans.join(', ')}`;
}

/** The same as one sentence; begins within one. */
export function hipWorkSentence({ hardest, glutes }: HipWork): string {
  return `${[hardest, ...glutes].map(({ text }) => text).join('; ')}.`;
}

function activeAt({ demand, passive }: Loads, sample: number): number {
  return passive[sample * MOMENT_ARM_COUNT] - demand[sample * MOMENT_ARM_COUNT];
}

function wayWord({ metrics, trunkThighFlexion }: Repetition, sample: number): string {
  const { bottom, top } = metrics.trunkThighFlexion;
  const way = (bottom - trunkThighFlexion[sample]) / (bottom - top);
  return way < BENT ? 'bent' : way > STRAIGHT ? 'straight' : 'midway';
}

/** "bent, at 104°" */
export function hardestPhrase(repetition: Repetition, sample: number): string {
  return `${wayWord(repetition, sample)}, at ${formatDegrees(radToDeg(repetition.trunkThighFlexion[sample]))}`;
}
