import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import {
  ARM_BY_ANGLE,
  COVERAGE,
  FORCE_BY_LENGTH,
  type LateChart,
  SECOND_ARM_BY_ANGLE,
  SETTING_MAP,
} from '../../chart/data/late';
import type { LatePlace } from '../../chart/view/boardPlace';
import { Button } from '../../controls/Button';
import { type Late, LatePart, late } from './LatePart';
import styles from './lateChart.module.css';

const byAngle = (part: (of: typeof import('./AngleCharts')) => ComponentType<LatePlace>) =>
  late<LatePlace>(async () => part(await import('./AngleCharts')));

const PARTS: Readonly<Record<string, Late<LatePlace>>> = {
  [COVERAGE.id]: late<LatePlace>(async () => (await import('./Coverage')).Coverage),
  [SETTING_MAP.id]: late<LatePlace>(async () => (await import('./SettingMap')).SettingMap),
  [ARM_BY_ANGLE.id]: byAngle(({ ArmByAngle }) => ArmByAngle),
  [SECOND_ARM_BY_ANGLE.id]: byAngle(({ SecondArmByAngle }) => SecondArmByAngle),
  [FORCE_BY_LENGTH.id]: byAngle(({ ForceByLength }) => ForceByLength),
};

/** How near the window such a chart is fetched, px. */
const NEAR = 400;

/** A chart below the fold: its program is fetched when it comes near the window, and its room is kept until then. */
export function renderLate(chart: LateChart, placed: LatePlace): ReactNode {
  return <WhenNear chart={chart} placed={placed} />;
}

function WhenNear({ chart: { id, title, room: size }, placed }: { chart: LateChart; placed: LatePlace }) {
  const room = useRef<HTMLDivElement>(null);
  const isNear = useNear(room);
  const kept = { 'data-chart': id, 'data-room': size, className: styles.room };
  const waiting = <div ref={room} {...kept} role="img" aria-label={`${title}, on its way`} />;
  if (!isNear) return waiting;
  return (
    <LatePart
      part={PARTS[id]}
      props={placed}
      waiting={waiting}
      missing={(_, tryAgain) => (
        <p role="status" {...kept}>
          {title} could not be loaded.{' '}
          <Button isSmall onClick={tryAgain}>
            Try again
          </Button>
        </p>
      )}
    />
  );
}

/** Whether an element has come near the window; from then on it stays so. */
function useNear(ref: { readonly current: Element | null }): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || !ref.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isNear]);
  return isNear;
}
