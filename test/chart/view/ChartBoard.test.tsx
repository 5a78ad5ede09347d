import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHARTS } from '../../../src/chart/data/charts';
import type { Charted } from '../../../src/chart/data/definition';
import { GLUTEUS_MAXIMUS } from '../../../src/chart/data/definitions/gluteusMaximus';
import { neededRange } from '../../../src/chart/data/range';
import { seriesOf } from '../../../src/chart/data/series';
import { type ChartExport, chartExport } from '../../../src/chart/file/chartExport';
import { layoutPlot } from '../../../src/chart/layout/layoutPlot';
import { partAt } from '../../../src/chart/layout/partAt';
import { layOutAxes } from '../../../src/chart/layout/plotSpace';
import { ChartBoard } from '../../../src/chart/view/ChartBoard';
import type { Cursor } from '../../../src/chart/view/cursor';
import { type Places, together } from '../../../src/display/alignment';
import type { Settings } from '../../../src/model/setting';
import { repetitionOf } from '../../support/repetition';
import { IDLE_HANDS } from './idleHands';

const POSTURE_CHARTS = CHARTS.filter(({ needsLoads }) => !needsLoads);
const SAMPLES = 21;
const press = (settings: Settings = {}) =>
  repetitionOf({ exercise: 'leg-press', settings, lifter: {}, sampleCount: SAMPLES });
const left = press();
const right = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: SAMPLES });

function createCursor(start: number): Cursor {
  let places = together(start);
  const listeners = new Set<(next: Places) => void>();
  const put = (fraction: number) => {
    places = together(fraction);
    for (const listener of listeners) listener(places);
  };
  return {
    get: () => places,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    scrub: (_, fraction) => put(fraction),
    scrubToEnd: put,
  };
}

let host: HTMLElement;
let root: Root;
let cursor: Cursor;
const onSave = vi.fn();

interface Shown {
  readonly left: Charted | null;
  readonly right: Charted | null;
  readonly pickedMuscle: string | null;
  /** The left side before a control was touched. */
  readonly was: Charted | null;
}

function show(shown: Partial<Shown> = {}): void {
  const { pickedMuscle, was, ...repetitions } = { left, right, pickedMuscle: null, was: null, ...shown };
  const before = { left: was, right: null };
  const exercises = { repetitions, names: { left: 'Leg press', right: 'Hip thrust' } };
  act(() =>
    root.render(
      <ChartBoard
        charts={POSTURE_CHARTS}
        exercises={exercises}
        loaded={exercises}
        before={{ exercises: before, loaded: before }}
        hands={{ ...IDLE_HANDS, cursor, onSave }}
        pickedMuscle={pickedMuscle}
      />,
    ),
  );
}

/** What was handed over by the last press, as files get it. */
function exported(): ChartExport {
  const [request] = onSave.mock.lastCall ?? [];
  const made: ChartExport[] = [];
  act(() => {
    made.push(chartExport(request));
  });
  return made[0];
}

function chart(id: string): HTMLElement {
  return host.querySelector<HTMLElement>(`[data-chart="${id}"]`) as HTMLElement;
}

function chips(id: string): string[] {
  const groups = [...chart(id).querySelectorAll('[data-cursor] > [data-side]')];
  return groups.filter((g) => g.getAttribute('visibility') !== 'hidden').map((g) => g.textContent ?? '');
}

const press1 = (key: string, element: Element) =>
  act(() => element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** What jsdom has no dialogs for. */
const DIALOG = {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
};

beforeEach(() => {
  Object.assign(HTMLDialogElement.prototype, DIALOG);
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  cursor = createCursor(0);
  onSave.mockClear();
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

/** In reading order, whatever else stands between them. */
const TITLES = ['Gluteus maximus arm, mm', 'Thigh–trunk and hip joint, °', 'Knee flexion, °', 'Gluteus medius arm, mm'];

describe('the charts of the page', () => {
  test('are all there, titled with quantity and unit', () => {
    show();
    const titles = [...host.querySelectorAll('h3')].map((h) => h.textContent);
    expect(titles).toHaveLength(POSTURE_CHARTS.length);
    expect(titles.filter((title) => TITLES.includes(title ?? ''))).toEqual(TITLES);
  });

  test('show values at the cursor and follow it without rendering', () => {
    show();
    expect(chips('thigh-trunk')).toEqual(['145°', '100°']);
    const curve = chart('thigh-trunk').querySelector('[data-curve]');
    // outside act: React would complain if this rendered anything
    cursor.scrub('left', 0.5);
    expect(chips('thigh-trunk')[1]).toBe('0°');
    expect(chart('thigh-trunk').querySelector('[data-curve]')).toBe(curve);
  });

  test('a name steps aside while a chip passes over it and comes back after', () => {
    show();
    const name = () =>
      chart('knee-flexion').querySelector('[data-curve-name="right-knee_angle_r_deg"]')?.getAttribute('opacity');
    const seen = Array.from({ length: 41 }, (_, i) => {
      cursor.scrub('left', i / 40);
      return name();
    });
    expect(new Set(seen)).toEqual(new Set(['0', '1']));
    expect([seen[0], seen[20], seen[40]]).toEqual(['1', '1', '1']);
  });

  test('a changed setup changes the curve in the same rendering', () => {
    show();
    const path = () => chart('knee-flexion').querySelector('[data-curve^=left]')?.getAttribute('d');
    const before = path();
    show({ left: press({ footHeight: 0.24 }) });
    expect(path()).not.toBe(before);
  });

  test('a changed left side writes nothing into the grid, the right curve and the head of a chart', () => {
    show();
    // the scale of a chart may have to grow once
    show({ left: press({ footHeight: 0.24 }) });
    const curves = chart('knee-flexion').querySelector('[data-curve^=left]')?.parentElement;
    const watcher = new MutationObserver(() => {});
    watcher.observe(chart('knee-flexion'), { subtree: true, attributes: true, childList: true, characterData: true });
    show({ left: press({ footHeight: 0.241 }) });
    const written = watcher.takeRecords().map(({ target }) => target as Element);
    watcher.disconnect();
    expect(written).toContain(curves?.querySelector('[data-curve^=left]'));
    const isLeftOrCursor = (element: Element) =>
      element.closest('[data-curve^=left], [data-cursor], [data-rule], [data-curve-name], [role=slider]') !== null;
    expect(written.filter((element) => !isLeftOrCursor(element)).map((element) => element.outerHTML)).toEqual([]);
    expect(written.filter((element) => element.matches('[data-curve^=right]'))).toEqual([]);
  });

  test('a side without repetition leaves a quiet note and no curve', () => {
    show({ left: null });
    expect(chart('knee-flexion').textContent).toContain('Leg press: no repetition');
    expect(chart('knee-flexion').querySelectorAll('[data-curve]')).toHaveLength(1);
    expect(chips('knee-flexion')).toHaveLength(1);
  });

  test('say in one sentence and a table what the curves show', () => {
    show();
    const words = chart('thigh-trunk').querySelector('p')?.textContent;
    expect(words).toMatch(/^Leg press falls from 145° to \d+°; hip thrust from 100° to 0°\.$/);
    expect(chart('thigh-trunk').querySelectorAll('tbody tr')).toHaveLength(11);
  });
});

describe('what was before', () => {
  const ghosts = () => [...chart('thigh-trunk').querySelectorAll('[data-ghost]')];
  const changed = press({ footHeight: 0.3 });

  test('stands as a dashed line where the main curve was, for the side that changed, and chips tell both values', () => {
    show();
    const was = chart('thigh-trunk').querySelector('[data-curve="left-trunk_thigh_flexion_deg"]')?.getAttribute('d');
    expect(ghosts()).toEqual([]);
    show({ left: changed, was: left });
    expect(ghosts().map((ghost) => ghost.getAttribute('data-ghost'))).toEqual(['left-trunk_thigh_flexion_deg']);
    expect(ghosts()[0].getAttribute('d')).toBe(was);
    cursor.scrub('left', 0.5);
    expect(chips('thigh-trunk')).toEqual([expect.stringMatching(/^92° → \d+°$/), '0°']);
    show({ left: changed });
    expect(ghosts()).toEqual([]);
    expect(chips('thigh-trunk')[0]).toMatch(/^\d+°$/);
  });

  test('is worked out once: while a thumb moves nothing is written into it', () => {
    show({ left: press({ footHeight: 0.29 }), was: left });
    const watcher = new MutationObserver(() => {});
    const [ghost] = ghosts();
    watcher.observe(ghost, { attributes: true });
    show({ left: changed, was: left });
    expect(ghosts()[0]).toBe(ghost);
    expect(watcher.takeRecords()).toEqual([]);
    watcher.disconnect();
  });

  test('equal values are told once', () => {
    show({ left: changed, was: left });
    cursor.scrub('left', 0);
    expect(chips('thigh-trunk')[0]).toBe('145°');
  });
});

describe('the parts of a muscle', () => {
  const part = (column: string) => chart('gluteus-maximus-arm').querySelector(`[data-curve="left-${column}"]`);
  const strength = (column: string) => part(column)?.getAttribute('stroke-opacity');
  const words = () => chart('gluteus-maximus-arm').querySelector('[data-curve]')?.closest('svg')?.textContent ?? '';

  test('stay faint and unnamed until one is picked', () => {
    show();
    expect(words()).not.toMatch(/upper|middle|lower/);
    expect(Number(strength('glmax2_r.extension_moment_arm_m'))).toBeLessThan(0.6);
    show({ pickedMuscle: 'glmax2_r' });
    expect(words()).toContain('middle');
    expect(words()).not.toMatch(/upper|lower/);
    expect(strength('glmax2_r.extension_moment_arm_m')).toBe('1');
    expect(Number(strength('glmax1_r.extension_moment_arm_m'))).toBeLessThan(0.6);
  });

  test('are all named in a file, where nobody can point', () => {
    show();
    act(() => chart('gluteus-maximus-arm').querySelector<HTMLElement>('[aria-haspopup=menu]')?.click());
    act(() => document.querySelector<HTMLElement>('[role=menuitem]')?.click());
    const { picture } = exported();
    for (const name of ['upper', 'middle', 'lower'])
      for (const exercise of ['Leg press', 'Hip thrust']) expect(picture.markup).toContain(`>${name}, ${exercise}<`);
  });

  test('a pointer on a thin line finds it, on a main line nothing', () => {
    const definition = GLUTEUS_MAXIMUS;
    const series = { left: seriesOf(definition, left), right: null };
    const names = { left: 'Leg press', right: 'Hip thrust' };
    const axes = layOutAxes(definition, neededRange(definition, series), { width: 300, height: 176 });
    const layout = layoutPlot({ axes, series, names });
    const at = (curve: number) => layout.axes.y.at(series.left?.curves[curve].y[0] ?? 0);
    expect(partAt(layout, 0, at(1))).toBe(`left-${definition.curves[1].column}`);
    expect(partAt(layout, 0, at(0))).toBeNull();
    expect(partAt(layout, 0, layout.axes.y.at(200))).toBeNull();
  });
});

describe('by keyboard', () => {
  test('arrows move by one sample, Home and End to the ends, and the page does not see the key', () => {
    show();
    const seen = vi.fn();
    window.addEventListener('keydown', seen);
    const plot = chart('knee-flexion').querySelector('[role=slider]') as HTMLElement;
    press1('ArrowRight', plot);
    expect(cursor.get().left.fraction).toBeCloseTo(1 / (SAMPLES - 1), 12);
    press1('End', plot);
    expect(cursor.get().left.fraction).toBe(1);
    expect(plot.getAttribute('aria-valuenow')).toBe('100');
    expect(plot.getAttribute('aria-valuetext')).toMatch(/^100 %, Leg press \d+°, Hip thrust \d+°$/);
    window.removeEventListener('keydown', seen);
    expect(seen).not.toHaveBeenCalled();
  });

  test('keys without a meaning here reach the page', () => {
    show();
    const seen = vi.fn();
    window.addEventListener('keydown', seen);
    press1(' ', chart('knee-flexion').querySelector('[role=slider]') as HTMLElement);
    window.removeEventListener('keydown', seen);
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('the menu of a chart', () => {
  const open = (id: string) => act(() => chart(id).querySelector<HTMLElement>('[aria-haspopup=menu]')?.click());
  const items = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const choose = (label: string) =>
    act(() =>
      items()
        .find((item) => item.textContent?.startsWith(label))
        ?.click(),
    );

  test('offers files, picture and table; parts where there are some', () => {
    show();
    open('gluteus-maximus-arm');
    expect(items().map((item) => item.textContent)).toEqual([
      'Save picturePNG',
      'Save slide, 16:9PNG',
      'Save drawingSVG',
      'Save numbersCSV',
      'Copy picture',
      'Copy numbers',
      'Show as table',
      'Hide the parts',
      'Move later',
      'Hide this chart',
    ]);
  });

  test('Escape closes it and gives the focus back', async () => {
    show();
    open('knee-flexion');
    expect(document.activeElement?.textContent).toBe('Save picturePNG');
    press1('ArrowUp', document.activeElement as Element);
    await expect.poll(() => document.activeElement?.textContent).toBe('Hide this chart');
    press1('Escape', document.activeElement as Element);
    expect(items()).toHaveLength(0);
    await expect.poll(() => document.activeElement?.getAttribute('aria-haspopup')).toBe('menu');
  });

  test('saving hands over the picture and the numbers', () => {
    show();
    open('knee-flexion');
    choose('Save numbers');
    const request = exported();
    expect(request).toMatchObject({ action: 'csv', chart: 'knee-flexion' });
    expect(request.table.columns).toEqual(['exercise', 'rep_percent', 'knee_angle_r_deg']);
    expect(request.table.rows).toHaveLength(2 * SAMPLES);
    expect(request.picture.markup).toMatch(/^<svg/);
  });

  test('shows the chart as a table of every percent in a sheet, its row of the clock marked, and closes it again', () => {
    show();
    cursor.scrub('left', 0.3);
    open('gluteus-maximus-arm');
    choose('Show as table');
    const sheet = () => chart('gluteus-maximus-arm').querySelector('dialog');
    const now = () => sheet()?.querySelector('tr[data-now] th')?.textContent;
    expect(sheet()?.open).toBe(true);
    expect(sheet()?.querySelectorAll('tbody tr')).toHaveLength(101);
    const heads = [...(sheet()?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent);
    expect(heads.slice(1, 5)).toEqual(['Leg press', 'Hip thrust', 'all parts, mm', 'upper, mm']);
    expect(now()).toBe('30');
    cursor.scrub('left', 0.72);
    expect(now()).toBe('72');
    act(() => sheet()?.querySelector<HTMLElement>('button[aria-label=Close]')?.click());
    expect(sheet()).toBeNull();
  });

  test('hides the parts and keeps the whole', () => {
    show();
    expect(chart('gluteus-medius-arm').querySelectorAll('[data-curve]')).toHaveLength(8);
    open('gluteus-medius-arm');
    choose('Hide the parts');
    expect(chart('gluteus-medius-arm').querySelectorAll('[data-curve]')).toHaveLength(2);
  });
});

describe('the scale while a thumb drags', () => {
  const ticks = () => [...chart('gluteus-maximus-arm').querySelectorAll('svg text')].map((t) => t.textContent);
  const pathOf = () => chart('gluteus-maximus-arm').querySelector('[data-curve^=right]')?.getAttribute('d');
  /** Twice the moment arms: a change no setting makes, but easy to see. */
  const doubled = {
    ...left,
    metrics: {
      ...left.metrics,
      gluteusMaximus: {
        ...left.metrics.gluteusMaximus,
        extensionArms: left.metrics.gluteusMaximus.extensionArms.map((r) => 3 * r),
      },
    },
  };

  test('grows at once and shrinks only on release', () => {
    show();
    const atRest = pathOf();
    act(() => window.dispatchEvent(new Event('pointerdown')));
    show({ left: doubled });
    const grown = pathOf();
    expect(grown).not.toBe(atRest);
    show();
    expect(pathOf()).toBe(grown);
    expect(ticks()).toContain('100');
    act(() => window.dispatchEvent(new Event('pointerup')));
    expect(pathOf()).toBe(atRest);
  });
});
