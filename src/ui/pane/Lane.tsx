import { useId, useRef } from 'react';
import type { Side } from '../../display/side';
import { THIGH_TRUNK_SCALE as SCALE, THIGH_TRUNK_TICKS as TICKS } from '../../display/thighTrunkScale';
import { radToDeg } from '../../display/units';
import type { Repetition } from '../../model/result';
import { shownReading } from '../live/shownReading';
import { useLive } from '../live/useLive';
import { HatchPattern } from '../marks/PartKey';
import styles from './readout.module.css';

const clampShare = (share: number) => Math.min(1, Math.max(0, share));
const place = (angleDeg: number) => `${100 * clampShare((angleDeg - SCALE.from) / (SCALE.to - SCALE.from))}%`;
const width = (fromDeg: number, toDeg: number) =>
  `${Math.max(0, Number.parseFloat(place(toDeg)) - Number.parseFloat(place(fromDeg)))}%`;

const endsOf = ({ metrics: { trunkThighFlexion } }: Repetition) =>
  [trunkThighFlexion.min, trunkThighFlexion.max].map(radToDeg);

interface LaneProps {
  readonly side: Side;
  readonly repetition: Repetition;
  /** What it is compared with; null where nothing is. */
  readonly before: Repetition | null;
}

/** Thigh–trunk flexion on its scale: pale band the whole repetition, solid hip joint, hatched pelvis, bar at now; dashed the ends from before. */
export function Lane({ side, repetition, before }: LaneProps) {
  const hatch = `lane${useId()}`.replace(/[^\w]/g, '');
  const hip = useRef<SVGRectElement>(null);
  const pelvis = useRef<SVGRectElement>(null);
  const now = useRef<SVGLineElement>(null);
  const [low, high] = endsOf(repetition);

  useLive((state) => {
    const reading = shownReading(state, side);
    if (!reading) return;
    const { hipDeg, trunkThighDeg } = reading;
    setSpan(hip.current, 0, hipDeg);
    setSpan(pelvis.current, hipDeg, trunkThighDeg);
    now.current?.setAttribute('x1', place(trunkThighDeg));
    now.current?.setAttribute('x2', place(trunkThighDeg));
  });
  return (
    <div className={styles.lane} data-side={side}>
      <svg aria-hidden="true">
        <rect width="100%" y="4" height="14" rx="2" fill="var(--page)" />
      </svg>
      <svg aria-hidden="true">
        <HatchPattern id={hatch} />
        <rect x={place(low)} y="4" width={width(low, high)} height="14" fill="var(--c-fill)" />
        <VerticalLine at={low} top={1} bottom={21} color="var(--c)" thickness={1.5} />
        <VerticalLine at={high} top={1} bottom={21} color="var(--c)" thickness={1.5} />
        {before &&
          endsOf(before).map((at, i) => (
            <VerticalLine key={i} at={at} top={1} bottom={21} color="var(--c)" thickness={1.5} dashes="3 2" />
          ))}
        <line x1={place(0)} x2={place(0)} y1="0" y2="22" stroke="var(--ink-2)" strokeDasharray="2 2" />
        <rect ref={hip} y="7.5" height="7" fill="var(--c)" />
        <rect ref={pelvis} y="7.5" height="7" fill={`url(#${hatch})`} />
        <line ref={now} y1="1.5" y2="20.5" stroke="var(--ink)" strokeWidth="2.5" />
        {TICKS.map((tick) => (
          <text key={tick} x={place(tick)} y="35" textAnchor="middle">
            {tick === 0 ? 'neutral 0°' : `${tick}°`}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface VerticalLineProps {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  readonly color: string;
  readonly thickness: number;
  readonly dashes?: string;
}

function VerticalLine({ at, top, bottom, color, thickness, dashes }: VerticalLineProps) {
  const x = place(at);
  return <line x1={x} x2={x} y1={top} y2={bottom} stroke={color} strokeWidth={thickness} strokeDasharray={dashes} />;
}

/** Spans grow either way from neutral: hyperextension lies left of it. */
function setSpan(rect: SVGRectElement | null, fromDeg: number, toDeg: number): void {
  rect?.setAttribute('x', place(Math.min(fromDeg, toDeg)));
  rect?.setAttribute('width', width(Math.min(fromDeg, toDeg), Math.max(fromDeg, toDeg)));
}
