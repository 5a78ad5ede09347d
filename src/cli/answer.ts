/** What a command answers: standard output piece by piece, and a sentence for standard error where one is due. */
export interface Answer {
  readonly output: Iterable<string>;
  readonly note?: string;
}
