import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SpreadRoom } from '../../../src/app/page/SpreadRoom';
import { setForcesLost } from '../../../src/state/loads';
import { store } from '../../../src/state/store';
import { choose, setDetail } from '../../../src/state/view';
import { mount } from '../../support/mount';

vi.mock('../../../src/app/page/Spreads', () => ({ Spreads: () => <b>draws</b> }));

beforeEach(() => {
  vi.useFakeTimers();
  store.setState(store.getInitialState(), true);
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'connection');
});

/** Whether draws are begun on a page that stands for a while, as far as it has come by then. */
async function areBegun(come: () => void): Promise<boolean> {
  const mounted = mount(<SpreadRoom />);
  await act(async () => {
    come();
    await vi.advanceTimersByTimeAsync(5000);
  });
  const areThere = mounted.host.childElementCount > 0;
  mounted.unmount();
  return areThere;
}
const all = () => {
  setDetail('flat');
  setForcesLost(true);
};

test('draws begin by themselves once the page is drawn and has its loads', async () => {
  expect(await areBegun(() => setDetail('flat'))).toBe(false);
  expect(await areBegun(all)).toBe(true);
});

test('none begin where bands are switched off, or the browser was asked to save data', async () => {
  choose({ spread: { scope: 'anyone', isShown: false } });
  expect(await areBegun(all)).toBe(false);
  choose({ spread: { scope: 'anyone', isShown: true } });
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  expect(await areBegun(all)).toBe(false);
});
