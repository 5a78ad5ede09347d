/** What keys do, by where the focus is: on a chart, a figure or a slider they come before those of the page. */
export const SHORTCUTS = {
  page: {
    play: [' '],
    stepBack: ['ArrowLeft'],
    stepOn: ['ArrowRight'],
    leapBack: ['Shift+ArrowLeft'],
    leapOn: ['Shift+ArrowRight'],
    start: ['Home', 'Shift+Home'],
    end: ['End', 'Shift+End'],
    undo: ['Ctrl+z'],
    redo: ['Ctrl+Shift+z', 'Ctrl+y'],
    labels: ['l'],
    allMuscles: ['Escape'],
    toSetup: ['s'],
    toPlayback: ['p'],
    toCharts: ['c'],
    card: ['Ctrl+p'],
    help: ['?'],
  },
  figure: {
    turnLeft: ['ArrowLeft'],
    turnRight: ['ArrowRight'],
    turnUp: ['ArrowUp'],
    turnDown: ['ArrowDown'],
    // the plus key without Shift, too
    zoomIn: ['+', '='],
    zoomOut: ['-'],
    reset: ['0'],
  },
  slider: {
    less: ['ArrowLeft', 'ArrowDown'],
    more: ['ArrowRight', 'ArrowUp'],
    muchLess: ['Shift+ArrowLeft', 'Shift+ArrowDown'],
    muchMore: ['Shift+ArrowRight', 'Shift+ArrowUp'],
    tenthLess: ['PageDown', 'Shift+PageDown'],
    tenthMore: ['PageUp', 'Shift+PageUp'],
    least: ['Home', 'Shift+Home'],
    most: ['End', 'Shift+End'],
    reset: ['Backspace', 'Delete', 'Shift+Backspace', 'Shift+Delete'],
  },
  chart: {
    stepBack: ['ArrowLeft', 'ArrowDown'],
    stepOn: ['ArrowRight', 'ArrowUp'],
    leapBack: ['Shift+ArrowLeft', 'Shift+ArrowDown', 'PageDown'],
    leapOn: ['Shift+ArrowRight', 'Shift+ArrowUp', 'PageUp'],
    start: ['Home', 'Shift+Home'],
    end: ['End', 'Shift+End'],
  },
  map: {
    earlier: ['ArrowLeft'],
    later: ['ArrowRight'],
    more: ['ArrowUp'],
    less: ['ArrowDown'],
    muchEarlier: ['Shift+ArrowLeft'],
    muchLater: ['Shift+ArrowRight'],
    muchMore: ['Shift+ArrowUp', 'PageUp'],
    muchLess: ['Shift+ArrowDown', 'PageDown'],
    first: ['Home', 'Shift+Home'],
    last: ['End', 'Shift+End'],
    set: ['Enter', ' '],
    leave: ['Escape'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type Place = keyof typeof SHORTCUTS;
export type Action<P extends Place> = keyof (typeof SHORTCUTS)[P];

/** What of a keyboard event counts. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key means in a place; undefined where it means nothing there. */
export function actionOf<P extends Place>(place: P, press: KeyPress): Action<P> | undefined {
  if (press.altKey) return undefined;
  const name = nameOf(press);
  const actions = Object.entries<readonly string[]>(SHORTCUTS[place]);
  return actions.find(([, keys]) => keys.includes(name))?.[0] as Action<P> | undefined;
}

/** Whether an action of the page goes back or forth in what was decided. */
export function isHistory(action: Action<'page'> | undefined): boolean {
  return action === 'undo' || action === 'redo';
}

/** As in the table. Signs and letters alone already say whether Shift is down. */
function nameOf({ key, shiftKey, ctrlKey, metaKey }: KeyPress): string {
  const isCommand = ctrlKey || metaKey;
  const isSign = key.length === 1;
  const hasShift = shiftKey && (isCommand || !isSign);
  return `${isCommand ? 'Ctrl+' : ''}${hasShift ? 'Shift+' : ''}${isCommand && isSign ? key.toLowerCase() : key}`;
}
