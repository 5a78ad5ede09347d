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
}

/** A piece of the sentence: words, or the name of a side, which wears its color. */
export type AnswerPart = string | { readonly side: Side; readonly name: string };

/** Which of two exercises works gluteus maximus harder, in one line, and what that means. */
export interface Answer {
  readonly parts: readonly AnswerPart[];
  readonly help: string;
}

/** Peaks nearer to each other than this part are called alike: they rest on estimates that are no finer. */
const ALIKE = 0.05;
const COMPARED = '\u00a0N·m';
const TOO_HEAVY = ' too heavy to hold: nothing to compare';
const HEAVY_HELP =
  'Some muscle of this lifter would have to give more than it has. Under Loads stands what gives first, and what can be held.';

export function answerOf(asked: Readonly<Record<Side, Asked>>): Answer {
  const heavy = SIDES.filter((side) => !asked[side].loads.metrics.canHold);
  if (heavy.length > 0) return { parts: [...subject(asked, heavy), TOO_HEAVY], help: HEAVY_HELP };
  const more: Side = peakOf(asked.left) > peakOf(asked.right) ? 'left' : 'right';
  const [most, least] = [peakOf(asked[more]), peakOf(asked[otherSide(more)])];
  const parts: readonly AnswerPart[] =
    most - least <= ALIKE * most
      ? [`Both work glute max alike: ${formatNumber(most)}${COMPARED}`]
      : [
          { side: more, name: asked[more].name },
          ` works glute max harder: ${formatNumber(most)} against ${formatNumber(least)}${COMPARED}`,
        ];
  return { parts, help: explain(asked) };
}

/** The same as a sentence that stands by itself, below a picture. */
export function answerSentence({ parts }: Answer): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  return `${text}${text.endsWith(COMPARED) ? ' a leg, the largest moment it gives by activation with these loads' : ''}.`;
}

function subject(asked: Readonly<Record<Side, Asked>>, sides: readonly Side[]): readonly AnswerPart[] {
  return sides.length > 1 ? ['Both are'] : [{ side: sides[0], name: asked[sides[0]].name }, ' is'];
}

function explain(asked: Readonly<Record<Side, Asked>>): string {
  const places = SIDES.map((side) => {
    const { name, repetition, loads } = asked[side];
    const angle = repetition.trunkThighFlexion[loads.metrics.peakGluteusMaximus.sample];
    return `${name} at ${formatDegrees(radToDeg(angle))} thigh–trunk`;
  });
  return `The largest hip extension moment gluteus maximus gives by activation, in one leg and with these loads: ${places.join(', ')}. Estimated, not EMG, and no measure of growth. Other loads, other answer: under Load both can be matched.`;
}

function peakOf({ loads }: Asked): number {
  return loads.metrics.peakGluteusMaximus.value;
}
