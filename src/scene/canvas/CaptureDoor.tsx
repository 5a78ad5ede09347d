import { type RootState, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { PictureChoice } from '../../display/pictureChoice';
import { SIDES, type Side } from '../../display/side';
import { areColorsShown } from '../../state/colorsShown';
import { store } from '../../state/store';
import type { PaneNow, PanesNow } from '../base/paneNow';
import { HIDDEN, legendOf, type MuscleLegend } from '../muscle/color/legendOf';
import { paintOverlay } from '../overlay/paintOverlay';

/** The panes as last drawn, and what the color of their muscles means. */
interface Captured {
  readonly pictures: Partial<Record<Side, Picture>>;
  readonly legend: MuscleLegend;
}

/** A pane's picture; its size in CSS pixels. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** The way to pictures of the panes. */
export interface Capture {
  /** Lines and labels included, as fine as asked whatever the screen has; null before the first drawing, and while there are no graphics. */
  readonly take: (look: CaptureLook) => Captured | 'graphics-lost' | null;
  /** Draws as finely as that until it is let go, so that many pictures cost one drawing each. */
  readonly hold: (scale: number) => () => void;
}

/** Pixels for each px of the page, any number, and whether the room behind the figures is left out. */
interface CaptureLook extends Pick<PictureChoice, 'isTransparent'> {
  readonly scale: number;
  /** Instant of the clock, 0 … 1; without one, what the page shows. */
  readonly clock?: number;
  /** Lines without labels, for a picture that is shown so small that nobody could read them. */
  readonly isWithoutLabels?: boolean;
}

interface CaptureDoorProps {
  readonly panes: PanesNow;
  /** Given the way to save pictures as long as there is one; null takes it back. */
  readonly onCapture: (capture: Capture | null) => void;
}

export function CaptureDoor({ panes, onCapture }: CaptureDoorProps) {
  const get = useThree((state) => state.get);
  useEffect(() => {
    onCapture({ take: (look) => capture(get(), panes, look), hold: (scale) => hold(get(), scale) });
    return () => onCapture(null);
  }, [get, panes, onCapture]);
  return null;
}

function capture(
  state: RootState,
  panes: PanesNow,
  { scale, isTransparent, clock, isWithoutLabels = false }: CaptureLook,
): ReturnType<Capture['take']> {
  const { gl, viewport, setDpr, advance } = state;
  if (gl.getContext().isContextLost()) return 'graphics-lost';
  if (SIDES.every((side) => !panes[side].place)) return null;
  const fine = finest(state, scale);
  const isHeld = viewport.dpr === fine && !isTransparent && clock === undefined;
  if (!isHeld) setDpr(fine);
  for (const side of SIDES) Object.assign(panes[side], { isCutOut: isTransparent, clock: clock ?? null });
  advance(performance.now());
  const pictures: Partial<Record<Side, Picture>> = {};
  for (const side of SIDES) {
    const picture = cutOut(gl.domElement, panes[side], !isWithoutLabels);
    if (picture) pictures[side] = picture;
  }
  if (!isHeld) {
    // the canvas goes back to the screen's own size
    for (const side of SIDES) Object.assign(panes[side], { isCutOut: false, clock: null });
    setDpr(viewport.dpr);
    advance(performance.now());
  }
  const { view } = store.getState();
  const isHidden = view.coloring !== 'anatomy' && !areColorsShown(view);
  return { pictures, legend: isHidden ? HIDDEN : legendOf(view.coloring, view.selectedMuscle) };
}

function hold(state: RootState, scale: number): () => void {
  const { viewport, setDpr, invalidate } = state;
  setDpr(finest(state, scale));
  return () => {
    setDpr(viewport.dpr);
    invalidate();
  };
}

/** As fine as asked, or as textures of this device can be. */
function finest({ gl, size }: RootState, scale: number): number {
  return Math.min(scale, gl.capabilities.maxTextureSize / Math.max(size.width, size.height));
}

/** A pane's part of the canvas with what lies over it; has to run in the task that drew it. */
function cutOut(drawn: HTMLCanvasElement, { place, instant, over }: PaneNow, hasLabels: boolean): Picture | null {
  if (!place || !instant) return null;
  const { left, top, width, height } = place.rect;
  const ratio = drawn.width / drawn.clientWidth;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(drawn, -left * ratio, -top * ratio);
  context.scale(ratio, ratio);
  if (over) paintOverlay(context, over.element, hasLabels);
  return { canvas, width, height };
}
