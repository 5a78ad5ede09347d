import { noRepetitionSentence } from '../display/verdict';
import type { Repetition, Setup } from '../model/result';
import { simulate } from '../model/simulate';
import { NO_REPETITION, Problem } from './problem';

/** @throws Problem naming joint or limit when this body cannot do it */
export function requireRepetition(setup: Setup): Repetition {
  const result = simulate(setup);
  if (result.kind === 'repetition') return result;
  throw new Problem(`No repetition of ${result.exercise}: ${noRepetitionSentence(result)}`, NO_REPETITION);
}
