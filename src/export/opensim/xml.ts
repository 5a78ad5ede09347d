/** An element on its way into a file: its texts are escaped, elements go as they are. */
export interface Element {
  readonly markup: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter]);
}

export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly (Element | string)[],
): Element {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const markup = inside.map((part) => (typeof part === 'string' ? escaped(part) : `\n${part.markup}`)).join('');
  const isNested = inside.some((part) => typeof part !== 'string');
  return { markup: `<${name}${told.join('')}>${isNested ? indent(markup) : markup}${isNested ? '\n' : ''}</${name}>` };
}

function indent(lines: string): string {
  return lines.replaceAll('\n', '\n\t');
}

/** A file of OpenSim 4. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>\n${xml('OpenSimDocument', { Version: '40000' }, [root]).markup}\n`;
}
