/** A text on its way into a file, by the end of the file's name. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}
