import { beforeEach, expect, test } from 'vitest';
import { followAddress } from '../../../src/app/wiring/followAddress';
import { readSaved, writeSaved } from '../../../src/state/saved';
import { store } from '../../../src/state/store';
import { choose } from '../../../src/state/view';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));

const chosen = () => store.getState().view.detailChoice;

test('an address chooses the detail, and the menu can choose otherwise', () => {
  followAddress('?debug=stats&quality=medium');
  expect(chosen()).toBe('medium');
  choose({ detailChoice: 'automatic' });
  expect(chosen()).toBe('automatic');
});

test('the address goes before what an earlier visit kept', () => {
  choose({ detailChoice: 'low' });
  const kept = readSaved(writeSaved(store.getState())).view;
  expect(kept.detailChoice).toBe('low');
  followAddress('?quality=full');
  expect(chosen()).toBe('full');
});

test.each(['', '?quality=', '?quality=finest', '?other=low'])(
  'an address that says nothing of it leaves it: %s',
  (search) => {
    choose({ detailChoice: 'low' });
    followAddress(search);
    expect(chosen()).toBe('low');
  },
);
