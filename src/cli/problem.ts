const BAD_INPUT = 2;
export const NO_REPETITION = 3;
/** Standard output cannot be written. */
export const NO_OUTPUT = 4;

/** Ends a command: one sentence for standard error and the exit code. */
export class Problem extends Error {
  readonly code: number;

  constructor(sentence: string, code = BAD_INPUT) {
    super(sentence);
    this.code = code;
  }
}
