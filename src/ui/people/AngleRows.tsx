import { useId } from 'react';
import { formatDegrees } from '../../display/numbers';
import { groupName } from '../../display/population/groupName';
import { ADULTS, type AngleSpread, BIN } from '../../display/population/population';
import type { UnitSystem } from '../../display/units';
import styles from './people.module.css';

type Scale = readonly [from: number, to: number];

interface AngleRowsProps {
  readonly title: string;
  readonly about: string;
  readonly of: 'deficit' | 'depth' | 'hip';
  readonly scale: Scale;
  /** Published range, drawn behind. */
  readonly band?: Scale;
  readonly units: UnitSystem;
}

/** Degrees between two words of a scale. */
const STEP = 30;

/** How an angle is spread, a row each group: its histogram, its middle, and where nine in ten are. */
export function AngleRows({ title, about, of, scale, band, units }: AngleRowsProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{about}</p>
      <ul className={styles.rows}>
        {ADULTS.groups.map((group) => (
          <li key={groupName(group, units)}>
            <span className={styles.name}>{groupName(group, units)}</span>
            <Histogram spread={group[of]} scale={scale} band={band} />
            <span className={styles.said}>{spreadWords(group[of])}</span>
          </li>
        ))}
      </ul>
      <Ticks scale={scale} />
    </section>
  );
}

/** "82°, 9 in 10 between 80° and 84°": the middle, and where most are. */
function spreadWords({ quantiles: [low, , middle, , high] }: AngleSpread): string {
  const [a, b, c] = [low, middle, high].map((value) => formatDegrees(Math.round(value)));
  return a === c ? `${b} for at least 9 in 10` : `${b}, 9 in 10 between ${a} and ${c}`;
}

/** As high as its fullest bin; darker within nine in ten. */
function Histogram({
  spread,
  scale: [from, to],
  band,
}: {
  readonly spread: AngleSpread;
  readonly scale: Scale;
  readonly band?: Scale;
}) {
  const [low, , middle, , high] = spread.quantiles;
  const fullest = Math.max(...spread.counts);
  return (
    <svg viewBox={`${from} 0 ${to - from} 100`} preserveAspectRatio="none" className={styles.plot} aria-hidden>
      {band && <rect className={styles.band} x={band[0]} y={0} width={band[1] - band[0]} height={100} />}
      {spread.counts.map((count, i) => {
        const height = (100 * count) / fullest;
        const x = spread.from + i * BIN;
        const isInside = x + BIN > low && x <= high;
        return <rect key={x} data-inside={isInside || undefined} x={x} y={100 - height} width={BIN} height={height} />;
      })}
      <line className={styles.middle} x1={middle} x2={middle} y1={0} y2={100} />
    </svg>
  );
}

function Ticks({ scale: [from, to] }: { readonly scale: Scale }) {
  const angles = Array.from({ length: (to - from) / STEP + 1 }, (_, i) => from + i * STEP);
  return (
    <div className={styles.ticks} aria-hidden>
      {angles.map((angle) => (
        <span key={angle} style={{ insetInlineStart: `${(100 * (angle - from)) / (to - from)}%` }}>
          {formatDegrees(angle)}
        </span>
      ))}
    </div>
  );
}
