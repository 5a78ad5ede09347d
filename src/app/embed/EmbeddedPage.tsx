import { useEffect, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../controls/Icon';
import { nameOf } from '../../state/comparison';
import { useLockout } from '../../state/useLockout';
import { LiveRegion } from '../../ui/messages/LiveRegion';
import { NewsRegion } from '../../ui/messages/NewsRegion';
import { NoticeBar } from '../../ui/messages/NoticeBar';
import { Toast } from '../../ui/messages/Toast';
import { Transport } from '../../ui/transport/Transport';
import { linkNow } from '../links/link';
import { Charts } from '../page/Charts';
import { DocsRoom } from '../page/DocsRoom';
import { Panes } from '../page/Panes';
import { useMedia } from '../page/usePageKind';
import { startKeyboard } from '../wiring/keyboard';
import styles from './embedded.module.css';
import type { FrameSize } from './startTalk';

/** A frame in which figures stand on top of each other, and one with room for all of the clock; by its width alone, as its height may follow. */
const STACKED = '(max-width: 34em)';
const WIDE = '(min-width: 60em)';

interface EmbeddedPageProps {
  readonly charts: readonly string[];
  readonly onSize: (size: FrameSize) => void;
}

/** Figures, clock and the charts that were asked for, as another page shows them in a frame. */
export function EmbeddedPage({ charts, onSize }: EmbeddedPageProps) {
  const isStacked = useMedia(STACKED);
  const isWide = useMedia(WIDE);
  const page = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  useSize(page, stage, onSize);
  // there is no page of help here, and no card
  useLayoutEffect(
    () =>
      startKeyboard(
        () => false,
        () => false,
      ),
    [],
  );
  return (
    <div ref={page} className={styles.page} data-page={isStacked ? 'phone' : isWide ? 'desktop' : 'tablet'}>
      <NoticeBar />
      <main className={styles.main}>
        <Title />
        <div ref={stage} className={styles.stage}>
          <Panes hasReadouts={false} areFixed />
        </div>
        <Transport isCompact={isStacked} isNarrow={!isWide} />
        {charts.length > 0 && (
          <div className={styles.charts}>
            <Charts only={charts} />
          </div>
        )}
      </main>
      <WayOut />
      <DocsRoom />
      <Toast />
      <LiveRegion />
      <NewsRegion />
    </div>
  );
}

function Title() {
  const left = useLockout(({ decided }) => nameOf(decided.comparison, 'left'));
  const right = useLockout(({ decided }) => nameOf(decided.comparison, 'right'));
  return (
    <h1 className="visually-hidden">
      {left} beside {right}
    </h1>
  );
}

/** Leads to the whole page as it is here; its address is written when it is about to be followed. */
function WayOut() {
  const link = useRef<HTMLAnchorElement>(null);
  const write = () => {
    if (link.current) link.current.href = `${window.location.pathname}${linkNow()}`;
  };
  return (
    <footer className={styles.foot}>
      <a
        ref={link}
        href={window.location.pathname}
        target="_blank"
        rel="noopener"
        onPointerDown={write}
        onFocus={write}
        onClick={write}
      >
        Open in Lockout
        <Icon name="forward" size={12} />
      </a>
    </footer>
  );
}

/** Tells how large the page would like to be: as high as it is with figures no higher than they have to be. */
function useSize(
  page: { readonly current: HTMLElement | null },
  stage: { readonly current: HTMLElement | null },
  onSize: (size: FrameSize) => void,
): void {
  useEffect(() => {
    if (!page.current || !stage.current) return;
    const [whole, figures] = [page.current, stage.current];
    const measure = () => {
      const least = Number.parseFloat(getComputedStyle(figures).minHeight);
      const height = Math.ceil(whole.scrollHeight - figures.offsetHeight + least);
      onSize({ width: whole.offsetWidth, height });
    };
    const observer = new ResizeObserver(measure);
    for (const part of [whole, figures]) observer.observe(part);
    return () => observer.disconnect();
  }, [page, stage, onSize]);
}
