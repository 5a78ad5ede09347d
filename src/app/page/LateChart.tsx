import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { COVERAGE, type LateChart } from '../../chart/data/late';
import type { BoardPlace } from '../../chart/view/boardPlace';
import { Button } from '../../controls/Button';
import { type Late, LatePart, late } from './LatePart';
import styles from './lateChart.module.css';

type Placed = { place: BoardPlace };

const PARTS: Readonly<Record<string, Late<Placed>>> = {
  [COVERAGE.id]: late<Placed>(async (): Promise<ComponentType<Placed>> => (await import('./Coverage')).Coverage),
};

/** How near the window such a chart is fetched, px. */
const NEAR = 400;

/** A chart below the fold: its program is fetched when it comes near the window, and its room is kept until then. */
export function renderLate({ id, title }: LateChart, place: BoardPlace): ReactNode {
  return <WhenNear part={PARTS[id]} title={title} place={place} />;
}

interface WhenNearProps extends Placed {
  readonly part: Late<Placed>;
  readonly title: string;
}

function WhenNear({ part, title, place }: WhenNearProps) {
  const room = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || !room.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(room.current);
    return () => observer.disconnect();
  }, [isNear]);
  const waiting = (
    <div ref={room} className={styles.room} data-chart={place.id} role="img" aria-label={`${title}, on its way`} />
  );
  if (!isNear) return waiting;
  return (
    <LatePart
      part={part}
      props={{ place }}
      waiting={waiting}
      missing={(_, tryAgain) => (
        <p className={styles.missing} role="status" data-chart={place.id}>
          {title} could not be loaded.{' '}
          <Button isSmall onClick={tryAgain}>
            Try again
          </Button>
        </p>
      )}
    />
  );
}
