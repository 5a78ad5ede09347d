import type { Block, DocTable, Inline } from '../../display/doc';
import { DocWords } from './DocWords';
import styles from './docBlocks.module.css';

/** Paragraphs, formulas, lists and tables of a page of docs. Nothing of it changes while it is shown. */
export function DocBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, i) => <DocBlock key={i} block={block} />);
}

function DocBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      // the dialog around it has the heading above
      const Name = block.level === 2 ? 'h3' : 'h4';
      return (
        <Name id={block.id} className={styles.heading} tabIndex={-1}>
          {block.title}
        </Name>
      );
    }
    case 'paragraph':
      return isFigure(block.of) ? (
        <div className={styles.figure}>
          <DocWords words={block.of} />
        </div>
      ) : (
        <p className={styles.paragraph}>
          <DocWords words={block.of} />
        </p>
      );
    case 'formula':
      return <Formula lines={block.lines} />;
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, i) => (
            <li key={i}>
              <DocBlocks blocks={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table {...block} />;
  }
}

function isFigure(words: readonly Inline[]): boolean {
  return words.length === 1 && typeof words[0] !== 'string' && words[0].kind === 'image';
}

type Lines = readonly (readonly (readonly Inline[])[])[];

function Formula({ lines }: { readonly lines: Lines }) {
  return (
    <div className={styles.formula}>
      {lines.map((parts, i) => (
        <p key={i}>
          {parts.map((part, k) => (
            <span key={k} className={isRemark(part) ? styles.remark : undefined}>
              <DocWords words={part} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

/** Words beside a formula, which say and ask nothing of quantities. */
function isRemark(part: readonly Inline[]): boolean {
  return !part.some((word) => typeof word === 'string' && /[=≤≥Σ]/.test(word));
}

/** A table in a box that scrolls where it is wider than the text; tables of pictures have no head. */
function Table({ head, rows }: DocTable) {
  if (head.length === 0)
    return (
      <div className={styles.figures}>
        {rows.flat().map((cell, i) => (
          <DocWords key={i} words={cell} />
        ))}
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: it scrolls, by keys too, and is no landmark
    <div className={styles.tableBox} role="group" aria-label="Table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th key={i} scope="col">
                <DocWords words={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, k) => (
                <td key={k}>
                  <DocWords words={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
