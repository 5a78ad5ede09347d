import type { Claim, Evidence, FigureSpec, Known, Verdict } from './claim';
import type { Inquiry } from './inquiry';

/** A number of a claim as it came out; null where this body has no repetition to read it from. */
export interface AnsweredFigure extends FigureSpec {
  readonly name: string;
  readonly value: number | null;
}

/** A claim with its verdict for one lifter and setup. Plain data. */
export interface ClaimAnswer extends Pick<Claim, 'id' | 'statement' | 'rule' | 'show'> {
  readonly verdict: Verdict;
  /** What the verdict means here. */
  readonly meaning: string;
  readonly figures: readonly AnsweredFigure[];
  readonly evidence: readonly Evidence[];
}

/** The same, with the verdict for the usual lifter and settings where that is another one. */
export interface ComparedAnswer extends ClaimAnswer {
  readonly usualVerdict: Verdict | null;
}

const NO_REPETITION = 'This lifter has no repetition of an exercise it is about.';

/** What the model says about a claim; where a number is missing, nothing. */
export function answerClaim(claim: Claim, inquiry: Inquiry): ClaimAnswer {
  const { id, statement, rule, show, evidence } = claim;
  const numbers = claim.measure(inquiry);
  const isKnown = Object.values(numbers).every((value) => typeof value === 'number');
  const verdict = isKnown ? claim.judge(numbers as Known<string>) : 'cannot say';
  const meaning = isKnown ? claim.meaning[verdict] : NO_REPETITION;
  if (meaning === undefined) throw new RangeError(`claim ${id} has no words for "${verdict}"`);
  const figures = Object.entries(claim.figures).map(([name, spec]) => ({
    name,
    ...spec,
    value: numbers[name] ?? null,
  }));
  return { id, statement, rule, show, verdict, meaning, figures, evidence };
}
