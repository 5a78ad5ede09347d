import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import { Icon } from '../../controls/Icon';
import type { Heading } from '../../display/doc';
import { DOC_NAMES, type DocName, docAddress } from '../../display/docAddress';
import styles from './docContents.module.css';

interface DocContentsProps {
  readonly name: DocName;
  readonly headings: readonly Heading[];
  /** Id of the section that is read. */
  readonly read: string | null;
}

/** Sections of a page of docs, the one that is read marked. Where there is no room beside the text, they open from a line that names it. */
export function DocContents({ name, headings, read }: DocContentsProps) {
  const [isListed, setListed] = useState(false);
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these decide which line is marked, and whether it is seen
  useEffect(() => keepInSight(list.current), [read, isListed]);
  const close = () => setListed(false);
  const title = headings.find(({ id }) => id === read)?.title ?? DOC_NAMES[name];
  return (
    <>
      <Button className={styles.open} look="line" aria-expanded={isListed} onClick={() => setListed(!isListed)}>
        <span className={styles.word}>Contents</span>
        <span className={styles.read}>{title}</span>
        <Icon name="down" />
      </Button>
      <nav
        ref={list}
        className={styles.contents}
        data-listed={isListed || undefined}
        aria-label="Contents"
        onClick={close}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isListed) return;
          // this and not the page it belongs to
          event.preventDefault();
          close();
        }}
      >
        <ul className={styles.docs}>
          {(Object.keys(DOC_NAMES) as DocName[]).map((each) => (
            <li key={each}>
              <a href={docAddress(each)} aria-current={each === name ? 'page' : undefined}>
                {DOC_NAMES[each]}
              </a>
            </li>
          ))}
        </ul>
        <ol className={styles.sections}>
          {headings.map(({ id, title, level }) => (
            <li key={id} data-level={level}>
              <a href={docAddress(name, id)} aria-current={id === read ? 'location' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

/** The list follows the text, and nothing else moves with it. */
function keepInSight(list: HTMLElement | null): void {
  const marked = list?.querySelector<HTMLElement>('[aria-current="location"]');
  if (!list || !marked) return;
  const [top, bottom] = [marked.offsetTop, marked.offsetTop + marked.offsetHeight];
  if (top < list.scrollTop || bottom > list.scrollTop + list.clientHeight) list.scrollTop = top - list.clientHeight / 3;
}
