import { type PointerEvent, useMemo, useRef } from 'react';
import { isByAngle } from '../../display/alignment';
import { formatNumber } from '../../display/numbers';
import type { Side } from '../../display/side';
import { scrub } from '../../state/clock';
import { shownRepetition } from '../../state/shownRepetition';
import { tempoOf } from '../../state/tempo';
import type { State } from '../../state/types';
import { useLockout } from '../../state/useLockout';
import { useLive } from '../live/useLive';
import { axisAngles, spokenClock } from './clockWords';
import { EventMarks, type EventMarksHandle } from './EventMarks';
import styles from './transport.module.css';

const INSET_PX = 8;
/** A finger that moves less stands still, px. */
const STILL = 6;

function seconds(duration: number): string {
  return `${formatNumber(duration, Number.isInteger(duration) ? 0 : 1)} s`;
}

/** The repetition as a line from bottom over top to bottom; drag or press to move both figures. */
export function Scrubber({ isCompact }: { isCompact: boolean }) {
  const line = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const marks = useRef<EventMarksHandle>(null);
  const isDragging = useRef(false);
  /** Where a finger went down, px; null once it has moved: then it does not mean a mark. */
  const tapped = useRef<number | null>(null);

  useLive((state) => {
    const { phase } = state.view;
    line.current?.style.setProperty('--phase', String(phase));
    if (!input.current || input.current.valueAsNumber === Math.round(phase * 100)) return;
    input.current.value = String(Math.round(phase * 100));
    if (!state.view.isPlaying) input.current.setAttribute('aria-valuetext', spokenClock(state));
  });
  const follow = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left - INSET_PX) / (box.width - 2 * INSET_PX);
    scrub(Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000);
  };
  return (
    <div
      ref={line}
      className={styles.scrubber}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        isDragging.current = true;
        tapped.current = event.pointerType === 'touch' ? event.clientX : null;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        input.current?.focus({ preventScroll: true });
        follow(event);
      }}
      onPointerMove={(event) => {
        if (!isDragging.current) return;
        if (tapped.current !== null && Math.abs(event.clientX - tapped.current) <= STILL) return;
        tapped.current = null;
        follow(event);
      }}
      onPointerUp={(event) => {
        isDragging.current = false;
        if (tapped.current !== null)
          marks.current?.goTo(event.clientX - event.currentTarget.getBoundingClientRect().left);
        tapped.current = null;
      }}
      onPointerCancel={() => {
        isDragging.current = false;
      }}
    >
      <input
        ref={input}
        type="range"
        className={styles.range}
        min={0}
        max={100}
        step={1}
        defaultValue={0}
        aria-label="Position in the repetition"
        // the page's own arrow keys step the clock; this hears assistive technology
        onChange={(event) => scrub(event.target.valueAsNumber / 100)}
      />
      <i className={styles.base} />
      <i className={styles.done} />
      <i className={styles.ends} />
      <b className={styles.knob} />
      {!isCompact && <EventMarks ref={marks} />}
      {!isCompact && <StageNames />}
    </div>
  );
}

/** What the axis is made of; by time it is the same for all. */
function shownByAngle(state: State, side: Side) {
  return isByAngle(state.decided.alignment) ? shownRepetition(state, side) : null;
}

/** The axis of the clock: stages with their time, or the common angle on the way up and down. */
function StageNames() {
  const alignment = useLockout(({ decided }) => decided.alignment);
  const left = useLockout((state) => shownByAngle(state, 'left'));
  const right = useLockout((state) => shownByAngle(state, 'right'));
  const angles = useMemo(() => axisAngles(alignment, { left, right }), [alignment, left, right]);
  if (angles === null) return <TimedStages />;
  const [bottom, half, top] = angles;
  return (
    <div className={styles.names} aria-hidden="true">
      <span>{bottom}</span>
      <span>up, {half}</span>
      <span>{top}</span>
      <span>down, {half}</span>
      <span>{bottom}</span>
    </div>
  );
}

function TimedStages() {
  const up = useLockout(({ decided: { comparison } }) => tempoOf(comparison).up);
  const hold = useLockout(({ decided: { comparison } }) => tempoOf(comparison).hold);
  const down = useLockout(({ decided: { comparison } }) => tempoOf(comparison).down);
  const rest = useLockout(({ decided: { comparison } }) => tempoOf(comparison).pause);
  return (
    <div className={styles.names} aria-hidden="true">
      <span>Bottom</span>
      <span>up, {seconds(up)}</span>
      <span>{hold > 0 ? `Top, ${seconds(hold)}` : 'Top'}</span>
      <span>down, {seconds(down)}</span>
      <span>{rest > 0 ? `Bottom, ${seconds(rest)}` : 'Bottom'}</span>
    </div>
  );
}
