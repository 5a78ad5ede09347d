import { type Action, actionOf } from '../../display/shortcuts';

/** What a person does to a pane with mouse, pen, fingers or keys. */
export interface PaneHands {
  readonly turn: (dx: number, dy: number) => void;
  readonly zoom: (factor: number) => void;
  /** Back to the view there was at first. */
  readonly reset: () => void;
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
  const { touchAction } = element.style;
  element.style.touchAction = 'none';
  const stops = [
    listen(element, dragging(element, hands)),
    listen(element, { wheel: (event) => zoomByWheel(event, hands) }, { passive: false }),
    listen(element, {
      mousedown: (event) => keepFocus(event, element),
      keydown: (event) => pressKey(event, element, hands),
    }),
  ];
  return () => {
    element.style.touchAction = touchAction;
    for (const stop of stops) stop();
  };
}

type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

function listen(element: HTMLElement, listeners: Listeners, options?: AddEventListenerOptions): () => void {
  const controller = new AbortController();
  for (const [name, listener] of Object.entries(listeners))
    element.addEventListener(name, listener as EventListener, { ...options, signal: controller.signal });
  return () => controller.abort();
}

/** Whether an event is meant for a control inside the pane. */
export function isControl(event: Event, pane: Element): boolean {
  const { target } = event;
  return target instanceof Element && target !== pane && target.closest('button, a, input, select, [role]') !== null;
}

/** One pointer turns, two zoom. */
function dragging(element: HTMLElement, hands: PaneHands): Listeners {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;
  let spread = 0;
  const up = ({ pointerId }: PointerEvent): void => {
    if (pointers.delete(pointerId)) spread = measureSpread(pointers);
  };
  return {
    pointerdown: (event) => {
      if (event.button !== 0 || isControl(event, element)) return;
      element.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      moved = pointers.size > 1 ? PRESS_SLACK : 0;
      spread = measureSpread(pointers);
    },
    pointermove: (event) => {
      const last = pointers.get(event.pointerId);
      if (!last) return;
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      moved += Math.abs(dx) + Math.abs(dy);
      Object.assign(last, { x: event.clientX, y: event.clientY });
      if (pointers.size > 1) {
        const next = measureSpread(pointers);
        if (spread > 0 && next > 0) hands.zoom(next / spread);
        spread = next;
      } else if (moved >= PRESS_SLACK) hands.turn(dx, dy);
    },
    pointerup: up,
    pointercancel: up,
    // a drag that ends is no press on what lies under it
    click: (event) => {
      if (moved >= PRESS_SLACK && !isControl(event, element)) event.stopPropagation();
    },
  };
}

function zoomByWheel(event: WheelEvent, { zoom }: PaneHands): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  zoom(Math.exp(-event.deltaY * ZOOM_PER_WHEEL));
}

/** A press on the figure leaves no field in focus, but does not take the arrow keys from the clock either. */
function keepFocus(event: MouseEvent, pane: HTMLElement): void {
  if (isControl(event, pane)) return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement && document.activeElement !== pane) document.activeElement.blur();
}

function pressKey(event: KeyboardEvent, pane: HTMLElement, { turn, zoom, reset }: PaneHands): void {
  const action = event.target === pane ? actionOf('figure', event) : undefined;
  if (!action) return;
  const does: Readonly<Record<Action<'figure'>, () => void>> = {
    turnLeft: () => turn(-KEY_TURN, 0),
    turnRight: () => turn(KEY_TURN, 0),
    turnUp: () => turn(0, -KEY_TURN),
    turnDown: () => turn(0, KEY_TURN),
    zoomIn: () => zoom(KEY_ZOOM),
    zoomOut: () => zoom(1 / KEY_ZOOM),
    reset,
  };
  does[action]();
  event.preventDefault();
}

/** Distance between the first two pointers, 0 with fewer. */
function measureSpread(pointers: ReadonlyMap<number, { readonly x: number; readonly y: number }>): number {
  const [a, b] = [...pointers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
