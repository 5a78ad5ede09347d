import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saving } from '../../src/app/files/lateSaving';
import { store } from '../../src/state/store';

const state = vi.hoisted(() => ({ isThere: false, told: [] as string[] }));
vi.mock('../../src/app/files/saving', () => {
  if (!state.isThere) throw new Error('not fetched');
  return { saveBoth: (kind: string) => state.told.push(kind) };
});

beforeEach(() => store.setState(store.getInitialState(), true));
afterEach(() => vi.resetModules());

test('where the program that writes files does not come, a sentence says so, and the next press tries again', async () => {
  const press = saving((files) => files.saveBoth('table'));
  press();
  await expect.poll(() => store.getState().messages.toast).toMatch(/^No file was saved: .*did not load/);
  state.isThere = true;
  press();
  await expect.poll(() => state.told).toEqual(['table']);
});
