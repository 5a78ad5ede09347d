import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Ranking, SpreadPanel } from '../../../src/ui/spread/SpreadPanel';
import { type Mounted, mount } from '../../support/mount';

let mounted: Mounted | null = null;
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
});
afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

const left = {
  side: 'left',
  name: 'Leg press 45°',
  isLost: false,
  isDone: true,
  drawn: 500,
  rows: [
    {
      label: 'Thigh–trunk at the top',
      ranked: 'trunkThighFlexion.top',
      asSet: '92°',
      half: '86 to 99°',
      nine: '80 to 106°',
    },
    { label: 'Way of the weight', ranked: 'travel', asSet: '30 cm', half: '17 to 27 cm', nine: '7 to 36 cm' },
  ],
  refused: '1 % have no repetition: the lower back 1 %.',
  stops: null,
} as const;

function show(change: { ranking?: Ranking | null; side?: Partial<Record<keyof typeof left, unknown>> } = {}) {
  const hands = { onChoose: vi.fn(), onWhy: vi.fn(), onSetting: vi.fn(), onTryAgain: vi.fn(), onClose: vi.fn() };
  const side = { ...left, ...change.side } as typeof left;
  mounted = mount(
    <SpreadPanel
      choice={{ scope: 'anyone', isShown: false }}
      help="Everything varies."
      sides={[side]}
      ranking={change.ranking ?? null}
      {...hands}
    />,
  );
  const { host } = mounted;
  // a dialog that is not opened here hides nothing from a query
  const button = (name: string) =>
    [...host.querySelectorAll('button')].find((each) => [each.ariaLabel, each.textContent].includes(name));
  return { ...hands, host, button, text: () => host.textContent ?? '' };
}

test('each number stands as it is set beside where half and nine in ten of the draws lie', () => {
  const { host, text } = show();
  const cells = [...host.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.textContent);
  expect(cells).toEqual(['Thigh–trunk at the top', '92°', '86 to 99°', '80 to 106°', 'Why?']);
  expect(text()).toContain('500 draws. 1 % have no repetition');
  expect(text()).toContain('Nobody was measured here');
});

test('what varies is a choice, and whether it stands beside the verdicts', () => {
  const { button, host, onChoose } = show();
  act(() => button('People like me')?.click());
  expect(onChoose).toHaveBeenLastCalledWith({ scope: 'like-me' });
  act(() => host.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  expect(onChoose).toHaveBeenLastCalledWith({ isShown: true });
});

test('why a number spreads is told as bars that lead on, the small ones left out', () => {
  const row = { first: 0.7, kind: 'equipment', provenance: 'DEFAULT' };
  const rows: Exclude<Ranking['rows'], string> = [
    { ...row, label: 'Backrest angle', total: 0.77, way: { setting: { owner: 'left', key: 'backrestAngle' } } },
    { ...row, label: 'Steep', total: 0.2, way: { section: { title: 'Rhythm', address: '#model/rhythm' } } },
    { ...row, label: 'Toe-out', total: 0.001, way: { setting: { owner: 'left', key: 'toeOut' } } },
  ];
  const { button, onWhy, onSetting, host } = show({ ranking: { side: 'left', ranked: 'trunkThighFlexion.top', rows } });
  act(() => button('Why? Thigh–trunk at the top')?.click());
  expect(onWhy).toHaveBeenCalledWith('left', 'trunkThighFlexion.top');
  const items = [...host.querySelectorAll('figure li')];
  expect(items.map((item) => item.textContent)).toEqual([
    'Backrest angle77 %equipment, DEFAULT',
    'Steep20 %equipment, DEFAULT, no slider',
  ]);
  act(() => button('Backrest angle')?.click());
  expect(onSetting).toHaveBeenCalledWith({ owner: 'left', key: 'backrestAngle' });
  expect(items[1].querySelector('a')?.getAttribute('href')).toBe('#model/rhythm');
});

test('a number that nothing moves says so', () => {
  const { text } = show({ ranking: { side: 'left', ranked: 'trunkThighFlexion.top', rows: [] } });
  expect(text()).toContain('Thigh–trunk at the top does not spread');
});

test('draws that cannot be had are told, with another try', () => {
  const { text, button, onTryAgain } = show({ side: { isLost: true } });
  expect(text()).toContain('The draws could not be worked out');
  act(() => button('Try again')?.click());
  expect(onTryAgain).toHaveBeenCalled();
});
