import { readFileSync } from 'node:fs';

const GUIDE = new URL('../../docs/guide.md', import.meta.url);

export function readGuide(): string {
  return readFileSync(GUIDE, 'utf8');
}

/**
 * A table of the guide by the text of its second column's head: for each row the first cell's name and what the second one
 * lists: names in backticks, or its words.
 * @throws Error when no table has that head
 */
export function readTable(text: string, head: string): Readonly<Record<string, readonly string[]>> {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('|') && cells(line)[1] === head);
  if (at < 0) throw new Error(`docs/guide.md has no table with the column "${head}"`);
  const end = lines.findIndex((line, i) => i > at && !line.startsWith('|'));
  const rows = lines.slice(at + 2, end < 0 ? undefined : end).map(cells);
  return Object.fromEntries(rows.map(([name, list]) => [name.replaceAll('`', ''), namesOf(list)]));
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function namesOf(cell: string): readonly string[] {
  const quoted = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  return quoted.length > 0 ? quoted : [cell];
}
