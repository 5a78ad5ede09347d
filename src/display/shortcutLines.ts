import { type Action, type Place, SHORTCUTS } from './shortcuts';

/** One line of the list of shortcuts: what it says, and the keys as they are written on them. */
interface ShortcutLine {
  readonly text: string;
  readonly keys: readonly string[];
}

const WRITTEN: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
  '-': '−',
};

/** "Ctrl+Shift+z" as "Ctrl Shift Z". */
export function writtenKey(name: string): string {
  const [, held, key] = /^((?:Ctrl\+)?(?:Shift\+)?)(.+)$/.exec(name) ?? [];
  const written = WRITTEN[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return `${held.replaceAll('+', ' ')}${written}`;
}

function line<P extends Place>(text: string, place: P, ...actions: readonly Action<P>[]): ShortcutLine {
  const table: Readonly<Record<string, readonly string[]>> = SHORTCUTS[place];
  return { text, keys: actions.map((action) => writtenKey(table[action as string][0])) };
}

/** The list as it is read; a line names the first key of each of its actions. */
export const SHORTCUT_LINES: readonly ShortcutLine[] = [
  line('Play or pause', 'page', 'play'),
  line('Step 1 % back or forward', 'page', 'stepBack', 'stepOn'),
  line('Step 10 %', 'page', 'leapBack', 'leapOn'),
  line('Start, end', 'page', 'start', 'end'),
  line('Undo, redo', 'page', 'undo', 'redo'),
  line('Numbers in the figures', 'page', 'labels'),
  line('All muscles again', 'page', 'allMuscles'),
  withPointer('Drag', line('On a figure: turn it', 'figure', 'turnLeft', 'turnRight', 'turnUp', 'turnDown')),
  withPointer('Ctrl wheel', line('On a figure: zoom, back to the side', 'figure', 'zoomIn', 'zoomOut', 'reset')),
  line('On a chart: one sample', 'chart', 'stepBack', 'stepOn'),
  line('On a map: from cell to cell, set it', 'map', 'earlier', 'later', 'more', 'less', 'set'),
  line('On a slider: one step', 'slider', 'less', 'more'),
  line('On a slider: ten steps', 'slider', 'muchLess', 'muchMore'),
  line('On a slider: a tenth of the range', 'slider', 'tenthMore', 'tenthLess'),
  line('On a slider: ends of reach', 'slider', 'least', 'most'),
  line('On a slider: back to the default', 'slider', 'reset'),
  line('To setup, playback, charts', 'page', 'toSetup', 'toPlayback', 'toCharts'),
  line('Card to print or send', 'page', 'card'),
  line('This list', 'page', 'help'),
];

/** What a pointer does beside the keys. */
function withPointer(gesture: string, { text, keys }: ShortcutLine): ShortcutLine {
  return { text, keys: [gesture, ...keys] };
}
