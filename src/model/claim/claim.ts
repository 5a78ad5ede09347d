import type { ExerciseId } from '../exercise/exercise';
import type { Settings } from '../setting';
import type { Inquiry } from './inquiry';

/** What follows from the numbers of a claim. */
export type Verdict = 'agrees' | 'partly' | 'disagrees' | 'cannot say';

/** How sure a study's number is: looked up, known from another paper, from memory, computed by ourselves, looked for in vain. */
type Provenance = 'FOUND' | 'FOUND-2ND' | 'MEMORY' | 'COMPUTED' | 'NOT-FOUND';

/** What somebody measured, or that nobody did. */
export interface Evidence {
  readonly side: 'for' | 'against' | 'context' | 'gap';
  /** Author, year and journal; what was looked for, in a gap. */
  readonly citation: string;
  /** How many were measured, or what; '' where there is nothing to count. */
  readonly n: string;
  readonly effect: string;
  readonly provenance: Provenance;
  /** In the number quoted, not in the study. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** One number of a claim: what it is, and in which unit of the model it is told. */
export interface FigureSpec {
  readonly label: string;
  /** `arm`: a lever, m; `share` of a whole, `change` against something, both 1 = all of it. */
  readonly unit: 'rad' | 'm' | 'arm' | 'Nm' | 'ratio' | 'share' | 'change' | 'count';
}

/** Numbers by name; missing where this body has no repetition to read one from. */
type Numbers<Name extends string> = Readonly<Record<Name, number | null | undefined>>;

/** The same, complete: what a rule judges. */
export type Known<Name extends string> = Readonly<Record<Name, number>>;

/** One exercise as it is to be shown. */
interface OnStage {
  readonly exercise: ExerciseId;
  readonly settings: Settings;
}

/**
 * One statement of the article in our words, what the model computes about it, what was measured, and the rule that makes a
 * verdict of the numbers. A new claim is a file in claims/ and a line in registry.ts.
 */
export interface Claim<Name extends string = string> {
  /** Key in files and on the command line; once published it stays. */
  readonly id: string;
  readonly statement: string;
  /** When which verdict follows, in words, with the numbers at which it turns. */
  readonly rule: string;
  readonly figures: Readonly<Record<Name, FigureSpec>>;
  /** For this lifter and these settings. */
  readonly measure: (inquiry: Inquiry) => Numbers<Name>;
  /** Asked only where every number is known; elsewhere nothing can be said. */
  readonly judge: (numbers: Known<Name>) => Verdict;
  /** What each verdict means here; those the rule cannot give are absent. */
  readonly meaning: Readonly<Partial<Record<Verdict, string>>>;
  readonly evidence: readonly Evidence[];
  /** Both panes, so that the reader sees it: at the top, unless it is seen at the bottom. */
  readonly show: { readonly left: OnStage; readonly right: OnStage; readonly isAtBottom?: true };
}
