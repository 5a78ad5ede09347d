import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '../../controls/Dialog';
import type { Doc, Heading } from '../../display/doc';
import { DOC_NAMES, type DocName, readDocAddress } from '../../display/docAddress';
import { DocBlocks } from './DocBlocks';
import { DocContents } from './DocContents';
import styles from './docReader.module.css';

interface DocReaderProps {
  readonly name: DocName;
  readonly doc: Doc;
  /** Id of the heading to begin at; null for the beginning. */
  readonly section: string | null;
  readonly onClose: () => void;
}

/** A page of docs over the page: contents beside the text, or above it where that is narrow, and links that stay within. */
export function DocReader({ name, doc, section, onClose }: DocReaderProps) {
  const page = useRef<HTMLElement>(null);
  const headings = useMemo(() => doc.blocks.filter((block): block is Heading => block.kind === 'heading'), [doc]);
  const isMissing = section !== null && !headings.some(({ id }) => id === section);
  const read = useSectionInSight(page);
  useEffect(() => goTo(page.current, section), [section]);
  // an address that is pressed once more changes nothing, so nobody else hears of it
  const onClick = (event: MouseEvent) => {
    const address = event.target instanceof Element && event.target.closest('a')?.getAttribute('href');
    if (address && address === window.location.hash) goTo(page.current, readDocAddress(address)?.section ?? null);
  };
  return (
    <Dialog title={DOC_NAMES[name]} isOpen look="page" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hears of the links within */}
      <div className={styles.body} onClick={onClick}>
        <DocContents name={name} headings={headings} read={read} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too */}
        <section ref={page} className={styles.page} aria-label={DOC_NAMES[name]} tabIndex={0}>
          <article className={styles.text}>
            {isMissing && (
              <p className={styles.missing}>There is no section “{section}” here; this is the beginning.</p>
            )}
            <DocBlocks blocks={doc.blocks} />
          </article>
        </section>
      </div>
    </Dialog>
  );
}

/** Brings a section to the top, and the focus to its heading; without one, to the beginning. */
function goTo(page: HTMLElement | null, section: string | null): void {
  if (!page) return;
  const heading = headingsIn(page).find(({ id }) => id === section);
  (heading ?? page).focus({ preventScroll: true });
  page.scrollTop = heading ? heading.offsetTop - LEAD : 0;
}

/** Room above a heading that was gone to, px. */
const LEAD = 12;
/** A heading counts as read once it is this near to the top, px. */
const READ_AT = 80;

/** Id of the section that is read, which the contents mark. */
function useSectionInSight(page: RefObject<HTMLElement | null>): string | null {
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    const shown = page.current;
    if (!shown) return;
    const look = () => {
      const line = shown.scrollTop + READ_AT;
      setRead(headingsIn(shown).findLast(({ offsetTop }) => offsetTop <= line)?.id ?? null);
    };
    look();
    shown.addEventListener('scroll', look, { passive: true });
    return () => shown.removeEventListener('scroll', look);
  }, [page]);
  return read;
}

function headingsIn(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('h3, h4')];
}
