import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useExportEntries } from '../../src/app/files/exports';
import { chooseExercise, store } from '../../src/state/store';
import { type Mounted, mount } from '../support/mount';

let mounted: Mounted;
const fresh = store.getInitialState();
beforeEach(() => {
  store.setState(fresh, true);
  mounted = mount(<Labels />);
});
afterEach(() => mounted.unmount());

function Labels() {
  return <>{useExportEntries().map((entry) => ('label' in entry ? `${entry.label};` : ''))}</>;
}

test('what can be saved is named after the exercises that are shown now', () => {
  expect(mounted.host.textContent).toContain('Leg press 45°;Barbell hip thrust;');
  act(() => chooseExercise('left', 'back-squat'));
  expect(mounted.host.textContent).toContain('Back squat;Barbell hip thrust;');
});
