import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSetup, store, undo } from '../../src/state/store';
import { ExerciseGroup } from '../../src/ui/setup/ExerciseGroup';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const fresh = store.getInitialState();
let root: Root;
let host: HTMLElement;
beforeEach(() => {
  store.setState(fresh, true);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<ExerciseGroup side="left" />));
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

const hasRow = (label: string) => host.querySelector(`input[type="range"][aria-label="${label}"]`) !== null;
const depthRows = () => [hasRow('Depth'), hasRow('Sled stop')];

test('only the settings of the chosen depth rule are shown, and undo brings the others back', () => {
  expect(depthRows()).toEqual([true, false]);
  act(() => changeSetup('left', { depthRule: 1 }));
  expect(depthRows()).toEqual([false, true]);
  act(() => changeSetup('left', { depthRule: 2 }));
  expect(depthRows()).toEqual([false, false]);
  act(() => undo());
  act(() => undo());
  expect(depthRows()).toEqual([true, false]);
});
