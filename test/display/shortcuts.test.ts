import { expect, test } from 'vitest';
import { SHORTCUT_LINES, writtenKey } from '../../src/display/shortcutLines';
import { actionOf, type KeyPress, type Place, SHORTCUTS } from '../../src/display/shortcuts';

const PLACES = Object.keys(SHORTCUTS) as Place[];
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each(PLACES)('on the %s no key means two things', (place) => {
  const keys = Object.values<readonly string[]>(SHORTCUTS[place]).flat();
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(['page', 'figure', 'slider'] as const)('the list names a key of everything keys do on the %s', (place) => {
  const listed = SHORTCUT_LINES.flatMap(({ keys }) => keys);
  for (const [key] of Object.values<readonly string[]>(SHORTCUTS[place])) expect(listed).toContain(writtenKey(key));
});

test('keys are found as browsers tell them, Shift counts only where it does not make the sign', () => {
  expect(actionOf('page', press('ArrowLeft'))).toBe('stepBack');
  expect(actionOf('page', press('ArrowLeft', { shiftKey: true }))).toBe('leapBack');
  expect(actionOf('page', press('?', { shiftKey: true }))).toBe('help');
  expect(actionOf('figure', press('+', { shiftKey: true }))).toBe('zoomIn');
  expect(actionOf('page', press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
  expect(actionOf('page', press('z', { metaKey: true }))).toBe('undo');
});

test('the figure leaves Shift with arrows to the clock, and nobody takes a key with Alt or one of the browser', () => {
  expect(actionOf('figure', press('ArrowLeft', { shiftKey: true }))).toBeUndefined();
  for (const place of PLACES) {
    expect(actionOf(place, press('ArrowLeft', { altKey: true }))).toBeUndefined();
    expect(actionOf(place, press('l', { ctrlKey: true }))).toBeUndefined();
    expect(actionOf(place, press('ArrowLeft', { ctrlKey: true }))).toBeUndefined();
  }
});

test('keys are written as they stand on the keyboard', () => {
  expect(['Ctrl+Shift+z', ' ', '-', '+', 'Shift+ArrowLeft', 'PageUp'].map(writtenKey)).toEqual([
    'Ctrl Shift Z',
    'Space',
    '−',
    '+',
    'Shift ←',
    'PgUp',
  ]);
});
