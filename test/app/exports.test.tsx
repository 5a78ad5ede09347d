import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useExportEntries } from '../../src/app/files/exports';
import { stampNow } from '../../src/app/files/stampNow';
import { copyTable } from '../../src/export/download';
import { readSaved, writeSaved } from '../../src/state/saved';
import { chooseExercise, store } from '../../src/state/store';
import { choose } from '../../src/state/view';
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

test('tables have the decimal mark that was chosen, also after a reload', () => {
  expect(stampNow().decimals).toBe('point');
  act(() => choose({ decimals: 'comma' }));
  expect(stampNow().decimals).toBe('comma');
  expect(readSaved(writeSaved(store.getState())).view.decimals).toBe('comma');
});

test('numbers of a chart are copied as text and as a table', async () => {
  const write = vi.fn((_items: readonly { readonly data: Record<string, Blob> }[]) => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly data: Record<string, Blob>) {}
    },
  );
  await copyTable({ text: '0,5\t1', html: '<table></table>' });
  vi.unstubAllGlobals();
  const { data } = write.mock.calls[0][0][0];
  expect(Object.entries(data).map(([type, blob]) => [type, blob.type, blob.size])).toEqual([
    ['text/plain', 'text/plain', 5],
    ['text/html', 'text/html', 15],
  ]);
});
