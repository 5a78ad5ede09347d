import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Block, Doc, DocTable, Inline } from '../../src/display/doc';
import { DOC_NAMES, type DocName, docAddress, headingId } from '../../src/display/docAddress.ts';
import { setScripts } from './setScripts.ts';

/**
 * What a page of `docs` says. `doc` is its name, from which links within it start.
 * @throws Error naming what the reader of the page could not show.
 */
export function readMarkdown(text: string, doc: DocName): Doc {
  const [first, ...rest] = lexer(text).filter(({ type }) => type !== 'space');
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error(`docs/${doc}.md does not begin with its title`);
  return { title: first.text, blocks: readBlocks(rest, doc) };
}

function readBlocks(tokens: readonly Token[], doc: DocName): Block[] {
  return tokens.flatMap((token) => readBlock(token as MarkedToken, doc));
}

function readBlock(token: MarkedToken, doc: DocName): Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading': {
      if (token.depth !== 2 && token.depth !== 3) throw unknown(doc, token);
      return [{ kind: 'heading', level: token.depth, id: headingId(token.text), title: token.text }];
    }
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', of: readInline(token.tokens ?? [], doc) }];
    case 'code':
      return [{ kind: 'formula', lines: token.text.trimEnd().split('\n').map(partsOf) }];
    case 'list':
      return [
        {
          kind: 'list',
          isNumbered: token.ordered,
          items: token.items.map(({ tokens }: Tokens.ListItem) => readBlocks(tokens, doc)),
        },
      ];
    case 'table':
      return [readTable(token as Tokens.Table, doc)];
    case 'html':
      if (/^<!--.*-->\s*$/s.test(token.text)) return [];
      throw unknown(doc, token);
    default:
      throw unknown(doc, token);
  }
}

function readTable({ header, rows }: Tokens.Table, doc: DocName): DocTable {
  const cells = (row: readonly Tokens.TableCell[]) => row.map(({ tokens }) => readInline(tokens, doc));
  const head = cells(header);
  return { kind: 'table', head: head.every((cell) => cell.length === 0) ? [] : head, rows: rows.map(cells) };
}

/** Columns of a line of a formula are set apart by three spaces or more. */
function partsOf(line: string): Inline[][] {
  return line
    .trim()
    .split(/\s{3,}/)
    .map((part) => setScripts(part));
}

function readInline(tokens: readonly Token[], doc: DocName): Inline[] {
  return joined(tokens.flatMap((token) => readWords(token as MarkedToken, doc)));
}

function readWords(token: MarkedToken, doc: DocName): Inline[] {
  switch (token.type) {
    case 'text':
      return token.tokens ? readInline(token.tokens, doc) : setScripts(token.text.replaceAll('\n', ' '));
    case 'escape':
      return [token.text];
    case 'codespan':
      return [{ kind: 'code', text: token.text }];
    case 'strong':
      return [{ kind: 'strong', of: readInline(token.tokens ?? [], doc) }];
    case 'em':
      return [{ kind: 'emphasis', of: readInline(token.tokens ?? [], doc) }];
    case 'image':
      return [{ kind: 'image', src: token.href, alt: token.text }];
    case 'link':
      return readLink(token as Tokens.Link, doc);
    default:
      throw unknown(doc, token);
  }
}

/** A link that leads somewhere from the page, else its words alone: other files of the project are not there. */
function readLink({ href, tokens }: Tokens.Link, doc: DocName): Inline[] {
  const of = readInline(tokens, doc);
  if (/^https:/.test(href)) return [{ kind: 'link', to: href, of }];
  const [isLocal, target = doc, section] = /^(?:(\w+)\.md)?(?:#(.+))?$/.exec(href) ?? [];
  if (isLocal === undefined || !Object.hasOwn(DOC_NAMES, target)) return of;
  return [{ kind: 'link', to: docAddress(target as DocName, section), of }];
}

/** Words that stand beside each other as one. */
function joined(parts: readonly Inline[]): Inline[] {
  return parts.reduce<Inline[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
}

function unknown(doc: DocName, { type, raw }: Token): Error {
  return new Error(`docs/${doc}.md has what its reader cannot show, ${type}: ${raw.slice(0, 60)}`);
}
