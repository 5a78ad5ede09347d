import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { type Action, actionOf } from '../../display/shortcuts';
import { presentSides } from '../data/series';
import { firstSide, fractionAt } from '../layout/fractionAt';
import type { PlotLayout } from '../layout/plotLayout';
import type { Cursor } from './cursor';
import type { HoverPlace } from './Hover';

const LEAP = 0.1;

interface Pointing {
  readonly layout: PlotLayout | null;
  readonly cursor: Cursor;
  readonly plot: RefObject<HTMLElement | null>;
  /** How much larger than laid out it is shown. */
  readonly scale: number;
  /** Where the pointer hovers, px within the plot as it is laid out; null when it leaves or drags. */
  readonly onHover: (at: HoverPlace | null) => void;
  /** The place a mouse is over or a finger last pressed. */
  readonly onPoint: (at: HoverPlace | null) => void;
}

/** Turns pointer and keys over a plot into scrubbing and hovering. */
export function usePointing({ layout, cursor, plot, scale, onHover, onPoint }: Pointing) {
  const isDragging = useRef(false);
  const locate = (event: PointerEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || !layout) return null;
    const x = (event.clientX - box.left) / scale;
    const y = (event.clientY - box.top) / scale;
    const pointed = fractionAt(layout, x, y);
    return pointed && { ...pointed, x, y };
  };
  const release = () => {
    isDragging.current = false;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const at = event.button === 0 ? locate(event) : null;
      if (!at) return;
      isDragging.current = true;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      onHover(null);
      onPoint(at);
      cursor.scrub(at.side, at.fraction);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const at = locate(event);
      if (isDragging.current) {
        if (at) cursor.scrub(at.side, at.fraction);
      } else if (event.pointerType !== 'touch') {
        onHover(at);
        onPoint(at);
      }
    },
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave(event: PointerEvent<HTMLElement>) {
      onHover(null);
      if (event.pointerType !== 'touch') onPoint(null);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const action = layout && actionOf('chart', event);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      if (action === 'start') cursor.scrubToEnd(0);
      else if (action === 'end') cursor.scrubToEnd(1);
      else {
        const side = firstSide(layout.axes.definition, layout.series);
        cursor.scrub(side, fractionAfter(action, cursor.get()[side].fraction, samplesOf(layout)));
      }
    },
  };
}

function samplesOf(layout: PlotLayout): number {
  return Math.max(2, ...presentSides(layout.series).map(({ series }) => series.sampleCount));
}

type Steps = Exclude<Action<'chart'>, 'start' | 'end'>;

/** Arrows move by one sample, with Shift and the page keys by a tenth of the repetition. */
function fractionAfter(action: Steps, fraction: number, sampleCount: number): number {
  const samples = sampleCount - 1;
  const bySample = (n: number) => (Math.round(fraction * samples) + n) / samples;
  const fractions: Readonly<Record<Steps, number>> = {
    stepBack: bySample(-1),
    stepOn: bySample(1),
    leapBack: fraction - LEAP,
    leapOn: fraction + LEAP,
  };
  return Math.min(1, Math.max(0, fractions[action]));
}
