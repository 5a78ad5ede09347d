/** How one of our numbers stands to a published one. */
export interface Verdict {
  readonly kind: 'agrees' | 'misses' | 'open';
  readonly text: string;
}

/** One line of a comparison. `source` ends with its provenance mark; `cause` is shown where the row misses. */
export interface Row {
  readonly quantity: string;
  readonly ours: string;
  readonly published: string;
  readonly source: string;
  readonly verdict: Verdict;
  readonly cause?: string;
}

/** A heading with text, a comparison, and what follows it. */
export interface Section {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly Row[];
  readonly after?: string;
}

const AGREES: Verdict = { kind: 'agrees', text: 'agrees' };

export function open(text: string): Verdict {
  return { kind: 'open', text };
}

/** Agrees where the claim holds; otherwise a miss with these words. */
export function claim(holds: boolean, otherwise: string): Verdict {
  return holds ? AGREES : { kind: 'misses', text: `misses: ${otherwise}` };
}

/** Agrees from `low` to `high` inclusive; otherwise says by how much and to which side. */
export function within(value: number, [low, high]: readonly [number, number], unit: string, digits = 0): Verdict {
  const shown = Number(value.toFixed(digits));
  if (shown >= low && shown <= high) return AGREES;
  const gap = unit === '°' || unit === '' ? '' : ' ';
  const by = shown < low ? low - shown : shown - high;
  return { kind: 'misses', text: `misses: ${fix(by, digits)}${gap}${unit} ${shown < low ? 'below' : 'above'}` };
}

/** Both ends of a movement: agrees where both do. */
export function atEnds(bottom: Verdict, top: Verdict): Verdict {
  const misses = [
    { end: 'bottom', verdict: bottom },
    { end: 'top', verdict: top },
  ].filter(({ verdict }) => verdict.kind === 'misses');
  if (misses.length === 0) return AGREES;
  const words = misses.map(({ end, verdict }) => `${verdict.text.replace('misses: ', '')} at the ${end}`);
  return { kind: 'misses', text: `misses: ${words.join(', ')}` };
}

/** Fixed digits without a minus before zero. */
export function fix(value: number, digits = 0): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export function renderSection({ title, intro, rows, after }: Section): string {
  const table = markdownTable(
    ['quantity', 'ours', 'published', 'source and provenance', 'verdict'],
    rows.map((r) => [r.quantity, r.ours, r.published, r.source, r.verdict.text]),
  );
  const parts = [`## ${title}`, intro, table, renderMisses(rows), after ?? ''];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Misses in order; those that share a cause stand together. */
function renderMisses(rows: readonly Row[]): string {
  const missed = rows.filter((r) => r.verdict.kind === 'misses');
  if (missed.length === 0) return '';
  const causes = [...new Set(missed.map(causeOf))];
  const lines = causes.map((cause) => {
    const names = missed.filter((r) => causeOf(r) === cause).map((r) => r.quantity);
    return `- **${names.join('; ')}.** ${cause}`;
  });
  return ['Misses and their likely causes:', '', ...lines].join('\n');
}

function causeOf({ quantity, cause }: Row): string {
  if (!cause) throw new Error(`${quantity}: a miss is named with its likely cause`);
  return cause;
}
