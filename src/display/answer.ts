import type { LoadRule } from '../model/load/loadRule';
import type { Loads } from '../model/load/loads';
import type { Repetition } from '../model/result';
import { formatDegrees, formatNumber } from './numbers';
import { otherSide, SIDES, type Side } from './side';
import { radToDeg } from './units';

/** What is known of one side, and what it is called. */
export interface Asked {
  readonly name: string;
  readonly repetition: Repetition;
  readonly loads: Loads;
  /** What was known before the control in hand was touched. */
  readonly before?: Loads | null;
}

/** A piece of the sentence: words, or the name of a side, which wears its color. */
export type AnswerPart = string | { readonly side: Side; readonly name: string };

/** Which of two exercises works gluteus maximus harder, in one line, and what that means. */
export interface Answer {
  readonly parts: readonly AnswerPart[];
  /** "at these loads": follows the parts; empty where nothing is compared. */
  readonly condition: string;
  readonly help: string;
}

/** How the loads came about that the answer rests on. */
export type LoadCondition = 'typed' | LoadRule;

const CONDITION: Readonly<Record<LoadCondition, string>> = {
  typed: 'at these loads',
  'peak-hip-moment': 'at the same hip moment',
  'peak-effort': 'at the same effort',
};

/** Peaks nearer to each other than this part are called alike: they rest on estimates that are no finer. */
const ALIKE = 0.05;
const COMPARED = '\u00a0N·m';
const TOO_HEAVY = ' too heavy to hold: nothing to compare';
const HEAVY_HELP =
  'Some muscle of this lifter would have to give more than it has. Under Loads stands what gives first, and what can be held.';

export function answerOf(asked: Readonly<Record<Side, Asked>>, condition: LoadCondition): Answer {
  const heavy = SIDES.filter((side) => !asked[side].loads.metrics.canHold);
  if (heavy.length > 0) return { parts: [...subject(asked, heavy), TOO_HEAVY], condition: '', help: HEAVY_HELP };
  const more: Side = peakOf(asked.left.loads) > peakOf(asked.right.loads) ? 'left' : 'right';
  const less = otherSide(more);
  const [most, least] = [peakOf(asked[more].loads), peakOf(asked[less].loads)];
  const parts: readonly AnswerPart[] =
    most - least <= ALIKE * most
      ? [`Both work glute max alike: ${peakSpan(asked[more])}${COMPARED}`]
      : [
          { side: more, name: asked[more].name },
          ` works glute max harder: ${peakSpan(asked[more])} against ${peakSpan(asked[less])}${COMPARED}`,
        ];
  return { parts, condition: CONDITION[condition], help: explain(asked) };
}

/** "20 → 26" where it was another before, else "26". */
function peakSpan({ loads, before }: Asked): string {
  const now = formatNumber(peakOf(loads));
  const was = before?.metrics.canHold ? formatNumber(peakOf(before)) : now;
  return `${was === now ? '' : `${was} → `}${now}`;
}

/** The same as a sentence that stands by itself, below a picture. */
export function answerSentence({ parts, condition }: Answer): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  return condition ? `${text} a leg ${condition}, the largest moment it gives by activation.` : `${text}.`;
}

function subject(asked: Readonly<Record<Side, Asked>>, sides: readonly Side[]): readonly AnswerPart[] {
  return sides.length > 1 ? ['Both are'] : [{ side: sides[0], name: asked[sides[0]].name }, ' is'];
}

function explain(asked: Readonly<Record<Side, Asked>>): string {
  const places = SIDES.map((side) => {
    const { name, repetition, loads } = asked[side];
    const angle = repetition.trunkThighFlexion[loads.metrics.peakGluteusMaximus.sample];
    const effort = formatNumber(100 * loads.metrics.peakHipEffort);
    return `${name} at ${formatDegrees(radToDeg(angle))} thigh–trunk, hip effort at most ${effort} %`;
  });
  return `The largest hip extension moment gluteus maximus gives by activation, in one leg: ${places.join('; ')}. Estimated, not EMG, and no measure of growth.`;
}

/** Efforts further apart than this are worth a look at equal ones, ratio. */
const UNEQUAL = 0.05;

/** Whether the loads ask so unequal an effort of the hip that the answer hangs on them. */
export function isUnequal(asked: Readonly<Record<Side, Asked>>): boolean {
  const [left, right] = SIDES.map((side) => asked[side].loads.metrics);
  return left.canHold && right.canHold && Math.abs(left.peakHipEffort - right.peakHipEffort) > UNEQUAL;
}

function peakOf({ metrics }: Loads): number {
  return metrics.peakGluteusMaximus.value;
}
