import { PAPER } from '../display/colors';

const PAPER_COLORS: Readonly<Record<string, string>> = {
  page: PAPER.page,
  ink: PAPER.ink,
  'ink-2': PAPER.ink2,
  'ink-3': PAPER.ink3,
  line: PAPER.line,
  'line-strong': PAPER.lineStrong,
  limit: PAPER.limit,
  a: PAPER.left.line,
  'a-fill': PAPER.left.fill,
  'on-a': PAPER.left.on,
  b: PAPER.right.line,
  'b-fill': PAPER.right.fill,
  'on-b': PAPER.right.on,
};

/** Puts paper colors in place of the page's `var(--…)`, which no other program would understand. */
export function onPaper(markup: string): string {
  return markup.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => PAPER_COLORS[name] ?? PAPER.ink);
}
