/** What the type every PDF reader has cannot write, in letters that it can. */
const INSTEAD: Readonly<Record<string, string>> = {
  '\u2212': '\u2013',
  '\u2192': 'to',
  '\u2264': 'at most',
  '\u2265': 'at least',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2011': '-',
  '\u2032': "'",
};

/** Latin-1 and what Windows-1252 has beyond it (PDF 32000-1, annex D). */
const WRITABLE =
  /[\n\t\x20-\x7e\xa0-\xff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/;

/** A text in what a PDF's own type can write. */
export function inWinAnsi(text: string): string {
  return [...text].map((letter) => INSTEAD[letter] ?? (WRITABLE.test(letter) ? letter : '?')).join('');
}
