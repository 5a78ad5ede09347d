import { type Action, actionOf } from '../../display/shortcuts';

/** What a person does to a pane with mouse, pen, fingers or keys. */
export interface PaneHands {
  readonly turn: (dx: number, dy: number) => void;
  readonly zoom: (factor: number) => void;
  /** Back to the view there was at first. */
  readonly reset: () => void;
  /** Pane pixels; a press that did not become a drag. */
  readonly press: (x: number, y: number) => void;
  /** Pointer over the pane without a button, null when it leaves. */
  readonly hover: (at: { readonly x: number; readonly y: number } | null) => void;
}

/** A pointer that moves less than this between down and up pressed, px. */
const PRESS_SLACK = 4;
const ZOOM_PER_WHEEL = 0.0022;
/** A key turns as much as a drag of this length, px: about 5°. */
const KEY_TURN = 10;
const KEY_ZOOM = 1.15;

/**
 * Listens to a pane; returns how to stop. Drag turns, pinch or Ctrl + wheel zooms; the page keeps its scroll wheel. With the
 * focus on the pane arrows turn, + and − zoom, 0 goes back; all other keys, Shift + arrows among them, stay the page's.
 */
export function listenToPane(element: HTMLElement, hands: PaneHands): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;
  let spread = 0;

  const positionOf = (event: PointerEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const isControl = (event: Event): boolean =>
    event.target instanceof Element &&
    event.target !== element &&
    event.target.closest('button, a, input, select, [role]') !== null;

  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || isControl(event)) return;
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved = pointers.size > 1 ? PRESS_SLACK : 0;
    spread = measureSpread(pointers);
    hands.hover(null);
  };
  const move = (event: PointerEvent): void => {
    const last = pointers.get(event.pointerId);
    if (!last) {
      if (event.pointerType !== 'touch' && !isControl(event)) hands.hover(positionOf(event));
      return;
    }
    const dx = event.clientX - last.x;
    const dy = event.clientY - last.y;
    moved += Math.abs(dx) + Math.abs(dy);
    last.x = event.clientX;
    last.y = event.clientY;
    if (pointers.size > 1) {
      const next = measureSpread(pointers);
      if (spread > 0 && next > 0) hands.zoom(next / spread);
      spread = next;
    } else if (moved >= PRESS_SLACK) hands.turn(dx, dy);
  };
  const up = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    spread = measureSpread(pointers);
    if (event.type === 'pointerup' && moved < PRESS_SLACK && pointers.size === 0) {
      const { x, y } = positionOf(event);
      hands.press(x, y);
    }
  };
  const leave = (): void => hands.hover(null);
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    hands.zoom(Math.exp(-event.deltaY * ZOOM_PER_WHEEL));
  };

  /** A press on the figure leaves no field in focus, but does not take the arrow keys from the clock either. */
  const keepFocus = (event: MouseEvent): void => {
    if (isControl(event)) return;
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement && document.activeElement !== element)
      document.activeElement.blur();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.target === element && pressKey(event, hands)) event.preventDefault();
  };

  const touchAction = element.style.touchAction;
  element.style.touchAction = 'none';
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('mousedown', keepFocus);
  element.addEventListener('keydown', key);
  return () => {
    element.style.touchAction = touchAction;
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('mousedown', keepFocus);
    element.removeEventListener('keydown', key);
  };
}

/** Does what a key means; false for a key that means nothing to the figure. */
function pressKey(event: KeyboardEvent, { turn, zoom, reset }: PaneHands): boolean {
  const action = actionOf('figure', event);
  const does: Readonly<Record<Action<'figure'>, () => void>> = {
    turnLeft: () => turn(-KEY_TURN, 0),
    turnRight: () => turn(KEY_TURN, 0),
    turnUp: () => turn(0, -KEY_TURN),
    turnDown: () => turn(0, KEY_TURN),
    zoomIn: () => zoom(KEY_ZOOM),
    zoomOut: () => zoom(1 / KEY_ZOOM),
    reset,
  };
  if (action) does[action]();
  return action !== undefined;
}

/** Distance between the first two pointers, 0 with fewer. */
function measureSpread(pointers: ReadonlyMap<number, { readonly x: number; readonly y: number }>): number {
  const [a, b] = [...pointers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
