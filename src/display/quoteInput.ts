const LONGEST = 80;

/** C0 and C1 controls, line and paragraph ends, marks without width or that turn the direction of writing. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Input as a message may repeat it: at most 80 characters, those that cannot be seen as escapes. */
export function quoteInput(text: string): string {
  // no more than can be shown is looked at, so that a file on one line costs nothing
  const visible = text.slice(0, LONGEST + 1).replace(UNSEEN, escapeOf);
  return text.length <= LONGEST && visible.length <= LONGEST ? visible : `${cutWhole(visible, LONGEST - 1)}…`;
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeOf(unit: string): string {
  return NAMED[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The beginning of a text without half a character at its end. */
function cutWhole(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
