import type { Inline } from '../../display/doc';
import styles from './docBlocks.module.css';

/** Words of a page of docs. What leads to another server opens beside this page. */
export function DocWords({ words }: { readonly words: readonly Inline[] }) {
  return words.map((word, i) => (typeof word === 'string' ? word : <Word key={i} word={word} />));
}

const TAGS = { strong: 'strong', emphasis: 'em', sub: 'sub', sup: 'sup' } as const;

function Word({ word }: { readonly word: Exclude<Inline, string> }) {
  switch (word.kind) {
    case 'code':
      return <code className={styles.code}>{word.text}</code>;
    case 'image':
      return <img className={styles.picture} src={word.src} alt={word.alt} {...word.size} loading="lazy" />;
    case 'link': {
      const away = word.to.startsWith('#') ? {} : { target: '_blank', rel: 'noopener noreferrer' };
      return (
        <a className={styles.link} href={word.to} {...away}>
          <DocWords words={word.of} />
        </a>
      );
    }
    default: {
      const Tag = TAGS[word.kind];
      return (
        <Tag>
          <DocWords words={word.of} />
        </Tag>
      );
    }
  }
}
