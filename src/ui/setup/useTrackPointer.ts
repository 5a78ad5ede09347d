import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Gesture } from '../../hand/useGesture';
import type { SettingControl } from './useSetting';

/** Part of the track around the default in which the thumb is drawn to it. */
const SNAP = 0.01;
/** A finger must move this far sideways before it drags, so that scrolling past changes nothing. */
const TOUCH_SLOP_PX = 6;

interface Drag {
  readonly gesture: string;
  /** Between pointer and thumb, so that gripping the thumb does not move it. */
  readonly offset: number;
  readonly startX: number;
  isMoving: boolean;
}

/** Mouse, pen and touch on a track; keys and assistive technology use the range input under it. */
export function useTrackPointer(
  control: SettingControl,
  gesture: Gesture,
  input: RefObject<HTMLInputElement | null>,
  onUse: () => void,
) {
  const drag = useRef<Drag | null>(null);
  const lastGesture = useRef('');
  const { spec, value, rest } = control;
  const range = spec.max - spec.min;

  const moveTo = (event: PointerEvent<HTMLElement>, { gesture: token, offset }: Drag) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - offset - box.left) / box.width));
    const wanted = spec.min + share * range;
    onUse();
    if (Math.abs(wanted - rest) < SNAP * range && control.clamp(rest) === rest) control.reset(token);
    else control.change(wanted, token);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const box = event.currentTarget.getBoundingClientRect();
      const thumbX = box.left + ((value - spec.min) / range) * box.width;
      const grip = Math.abs(event.clientX - thumbX) < 14 ? event.clientX - thumbX : 0;
      const isTouch = event.pointerType === 'touch';
      drag.current = { gesture: gesture.begin(), offset: grip, startX: event.clientX, isMoving: !isTouch };
      lastGesture.current = drag.current.gesture;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (!isTouch) event.preventDefault();
      input.current?.focus({ preventScroll: true });
      if (!isTouch && grip === 0) moveTo(event, drag.current);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      if (!now) return;
      now.isMoving ||= Math.abs(event.clientX - now.startX) > TOUCH_SLOP_PX;
      if (now.isMoving && event.clientX !== now.startX) moveTo(event, now);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current;
      // a tap beside the thumb moves it there
      if (now && event.pointerType === 'touch' && !now.isMoving && now.offset === 0) moveTo(event, now);
      drag.current = null;
      gesture.end();
    },
    onPointerCancel: () => {
      drag.current = null;
      gesture.end();
    },
    onDoubleClick: () => control.reset(lastGesture.current),
  };
}
