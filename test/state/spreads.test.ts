import { beforeEach, expect, test } from 'vitest';
import { NO_DRAWS } from '../../src/model/uncertainty/ensemble';
import { setSpread, shownSpread, spreadKey, spreadWord } from '../../src/state/spreads';
import { changeSetup, store } from '../../src/state/store';
import { choose } from '../../src/state/view';

beforeEach(() => store.setState(store.getInitialState(), true));

const tell = (side: 'left' | 'right') =>
  setSpread(side, {
    of: spreadKey(store.getState(), side),
    ensemble: NO_DRAWS,
    isDone: true,
    isRough: false,
    words: '9 in 10: 80°',
  });

test('draws belong to a setup, a lifter and whose they are; a change of the other side leaves them', () => {
  tell('left');
  tell('right');
  changeSetup('left', { footHeight: 0.2 });
  expect(shownSpread(store.getState(), 'left')).toBeUndefined();
  expect(shownSpread(store.getState(), 'right')?.isDone).toBe(true);
  choose({ spread: { scope: 'like-me', isShown: false } });
  expect(shownSpread(store.getState(), 'right')).toBeUndefined();
});

test('they stand beside a verdict unless somebody switches them off', () => {
  tell('left');
  expect(spreadWord(store.getState(), 'left')).toBe('9 in 10: 80°');
  choose({ spread: { scope: 'anyone', isShown: false } });
  expect(spreadWord(store.getState(), 'left')).toBe('');
  choose({ spread: { scope: 'anyone', isShown: true } });
  setSpread('left', null);
  expect(spreadWord(store.getState(), 'left')).toBe('');
});
