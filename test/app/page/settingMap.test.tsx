import { expose } from 'comlink';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SettingMap } from '../../../src/app/page/SettingMap';
import { type MapLoads, mapRows } from '../../../src/model/search/mapRow';
import { placesNow } from '../../../src/state/placesNow';
import { readSaved, writeSaved } from '../../../src/state/saved';
import { changeLifter, changeSetup, chooseExercise, store, undo } from '../../../src/state/store';
import { choose } from '../../../src/state/view';
import { type Mounted, mount } from '../../support/mount';

/** A worker at the other end of a channel that answers from when it is begun; moments as they are given out. */
function channel(moments: () => Promise<MapLoads>) {
  const { port1, port2 } = new MessageChannel();
  port2.start();
  const rows = (...asked: Parameters<typeof mapRows>) => mapRows({ ...asked[0], sampleCount: 11 }, asked[1], asked[2]);
  expose({ rows, loads: moments }, port1);
  return Object.assign(port2, { terminate: () => port1.close() });
}

const flat = (value: number): MapLoads => ({
  hipMoment: new Float64Array(11).fill(value),
  kneeMoment: new Float64Array(11).fill(50),
});

let mounted: Mounted;
let moments: () => Promise<MapLoads>;
const place = {
  id: 'setting-map',
  earlier: null,
  later: null,
  hands: { onMove: () => undefined, onHide: () => undefined },
};
beforeEach(() => {
  store.setState(store.getInitialState(), true);
  moments = async () => flat(100);
  vi.stubGlobal('Worker', function open() {
    return channel(() => moments());
  });
});
afterEach(() => {
  mounted.unmount();
  vi.unstubAllGlobals();
});

const field = () => mounted.host.querySelector<HTMLElement>('[role=application]');
const drawn = () => mounted.host.querySelector('[data-cells]')?.innerHTML ?? '';
const isOlder = () => mounted.host.querySelector('[data-older]') !== null;
const said = () => mounted.host.querySelector('[role=status]')?.textContent ?? '';
const text = () => mounted.host.textContent ?? '';
const rows = () => [...mounted.host.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
const press = (...keys: string[]) => {
  for (const key of keys)
    act(() => {
      field()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
};

async function open(): Promise<void> {
  mounted = mount(<SettingMap place={place} />);
  await isThere();
}
/** Lets time pass until something is so; what arrives meanwhile is drawn. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await act(() => new Promise<void>((done) => setTimeout(done, 5)));
}
const isThere = () => until(() => drawn() !== '' && !isOlder());

describe('read by keys', () => {
  test('the first arrow reads the cell of what is set, the next ones its neighbors, in words that are spoken', async () => {
    await open();
    expect(field()?.ariaLabel).toContain('Map of Foot height, Leg press, now 17.0 cm');
    press('ArrowRight');
    expect(said()).toMatch(/^arm \d+ mm\. Foot height 16\.8 cm, 50 %, top, hip \d+°\.$/);
    press('ArrowRight');
    expect(said()).toContain('51 %, going down');
    press('ArrowUp');
    expect(said()).toContain('Foot height 18.2 cm, 51 %');
    press('Home');
    expect(said()).toContain(', 0 %, bottom');
    press('Escape');
    expect(said()).toBe('');
  });

  test('Enter sets value and moment: one step of undo, and the clock stands there', async () => {
    await open();
    const before = store.getState().history.past.length;
    press('ArrowRight', 'Home', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'Enter');
    const { decided, history, view } = store.getState();
    const height = decided.comparison.left.settings.footHeight;
    expect(said()).toContain(`Foot height ${(100 * height).toFixed(1)} cm, 1 %`);
    expect(history.past.length).toBe(before + 1);
    expect(placesNow(store.getState()).left.fraction).toBeCloseTo(0.01, 9);
    expect(view.isPlaying).toBe(false);
    act(undo);
    expect(store.getState().decided.comparison.left.settings.footHeight).toBeUndefined();
  });

  test('Enter on the value that is set only moves the clock', async () => {
    act(() => changeSetup('left', { footHeight: 0.168 }));
    await open();
    const before = store.getState().history.past.length;
    press('ArrowRight', 'Home', 'Enter');
    expect(store.getState().history.past.length).toBe(before);
    expect(store.getState().view.phase).toBe(0);
  });
});

describe('what the body cannot reach', () => {
  beforeEach(() =>
    act(() => choose({ map: { side: 'right', key: 'footDistance', axis: 'percent', quantity: 'arm' } })),
  );

  test('is hatched, its cells and the table name the limit, and it cannot be set', async () => {
    await open();
    expect(mounted.host.querySelector('[data-unreached]')).not.toBeNull();
    expect(rows().filter((row) => row.includes('no repetition: ')).length).toBeGreaterThan(0);
    press('ArrowRight', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    const [, value] = said().match(/Foot distance ([\d.]+ cm)/) ?? [];
    const [, limit] =
      rows()
        .find((row) => row.startsWith(`${value}no`))
        ?.split('no repetition: ') ?? [];
    expect(limit).toMatch(/^the \w+ is at \d+°/);
    expect(said()).toContain(limit);
    expect(said()).toMatch(/^No repetition\. /);
    const { decided } = store.getState();
    press('Enter');
    expect(store.getState().decided).toBe(decided);
  });

  test('by angle the cells past an end of a repetition say what stops it there', async () => {
    act(() => choose({ map: { side: 'left', key: 'footHeight', axis: 'hip', quantity: 'arm' } }));
    await open();
    press('ArrowRight', 'End');
    const heard = rows().map(() => {
      press('ArrowDown');
      return said();
    });
    const stopped = heard.filter((words) => /stops? it at the bottom|The set depth/.test(words));
    expect(stopped.length).toBeGreaterThan(0);
    for (const words of heard) if (!stopped.includes(words)) expect(words).toMatch(/^arm \d+ mm/);
  });
});

describe('following the setup', () => {
  test('the mapped setting itself only moves the line, and asks for nothing', async () => {
    await open();
    const before = drawn();
    act(() => changeSetup('left', { footHeight: 0.3 }));
    expect(isOlder()).toBe(false);
    expect(drawn()).toBe(before);
    expect(mounted.host.querySelector('[data-present]')?.textContent).toBe('30.0');
  });

  test('a map of an older setup is marked until the newer one is there', async () => {
    await open();
    const before = drawn();
    act(() => changeLifter({ stature: 1.95 }));
    expect(isOlder()).toBe(true);
    expect(drawn()).toBe(before);
    await isThere();
    expect(drawn()).not.toBe(before);
  });

  test('another setting, color or axis is kept for the next visit, and another exercise has its own first setting', async () => {
    await open();
    const map = { side: 'left', key: 'backrestAngle', axis: 'hip', quantity: 'pelvis' } as const;
    act(() => choose({ map }));
    await isThere();
    expect(readSaved(writeSaved(store.getState())).view.map).toEqual(map);
    expect(text()).toContain('Hip joint flexion, going up');
    act(() => chooseExercise('left', 'romanian-deadlift'));
    await isThere();
    expect(field()?.ariaLabel).toMatch(/^Map of (?!Backrest)[^,]+, RDL, now \d/);
  });
});

describe('moments', () => {
  test('come a value at a time; the first map fills as they come, a newer one waits behind the older', async () => {
    const given: ((moments: MapLoads) => void)[] = [];
    moments = () => new Promise((give) => given.push(give));
    act(() => choose({ map: { side: 'left', key: 'footHeight', axis: 'percent', quantity: 'moment' } }));
    mounted = mount(<SettingMap place={place} />);
    const give = async (value: number) => {
      await until(() => given.length > 0);
      await act(async () => given.shift()?.(flat(value)));
    };
    await give(100);
    await until(() => rows().some((row) => row.includes('100 N·m')));
    expect(rows().filter((row) => row.includes('–')).length).toBeGreaterThan(0);
    moments = async () => flat(120);
    await give(120);
    await until(() => rows().every((row) => !row.includes('–')));
    moments = () => new Promise(() => undefined);
    act(() => changeSetup('left', { load: 150 }));
    expect(isOlder()).toBe(true);
    expect(drawn()).not.toBe('');
  });

  test('a knee with nothing to do has no ratio, which its cell says', async () => {
    moments = async () => ({ hipMoment: new Float64Array(11).fill(80), kneeMoment: new Float64Array(11).fill(4) });
    act(() => choose({ map: { side: 'left', key: 'footHeight', axis: 'percent', quantity: 'ratio' } }));
    mounted = mount(<SettingMap place={place} />);
    await until(() => mounted.host.querySelector('[data-without-value]') !== null);
    press('ArrowRight', 'End', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
    expect(said()).toContain('no ratio, the knee needs less than 5 N·m');
  });
});

test('a map nobody can compute says so, and another try has it', async () => {
  const { Worker } = globalThis;
  vi.stubGlobal('Worker', function missing() {
    throw new Error('no workers here');
  });
  mounted = mount(<SettingMap place={place} />);
  await until(() => text().includes('The map could not be computed.'));
  vi.stubGlobal('Worker', Worker);
  const again = [...mounted.host.querySelectorAll('button')].find((each) => each.textContent === 'Try again');
  act(() => again?.click());
  await isThere();
  expect(text()).not.toContain('could not be computed');
});

test('a map that is not whole yet is not saved, and says so', async () => {
  // no answer comes
  vi.stubGlobal('Worker', function open() {
    return Object.assign(new MessageChannel().port2, { terminate: () => undefined });
  });
  mounted = mount(<SettingMap place={place} />);
  const more = mounted.host.querySelector<HTMLElement>('button[aria-label*="save, copy"]');
  await act(async () => more?.click());
  const entry = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) =>
    each.textContent?.includes('SVG'),
  );
  await act(async () => entry?.click());
  expect(store.getState().messages.toast).toBe('The map is still being worked out, so there is nothing to save yet');
});
