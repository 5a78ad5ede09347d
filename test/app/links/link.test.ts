import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { linkNow, openLink } from '../../../src/app/links/link';
import { CHARTS } from '../../../src/chart/data/charts';
import { writeLink } from '../../../src/link/linkText';
import { VERSION } from '../../../src/link/migrations';
import { LIFTER_SETTINGS } from '../../../src/model/anatomy/lifter';
import { EXERCISES, findExercise } from '../../../src/model/exercise/registry';
import type { SettingSpec } from '../../../src/model/setting';
import { clampSettings, settingsOf, specsOf } from '../../../src/state/comparison';
import { USUAL_LINKED } from '../../../src/state/linked';
import { commit, store, undo } from '../../../src/state/store';
import type { Comparison } from '../../../src/state/types';
import { choose, keepOrbits, leavePreset } from '../../../src/state/view';
import { TOLERANCE } from '../../support/tolerance';

const SENT = '#s=2.I8pJFkbQnGCI5DTcbjCuBQIA';

const fresh = store.getInitialState();
beforeEach(() => store.setState(fresh, true));
const shown = () => store.getState();
const told = (change: Readonly<Record<string, unknown>>) => writeLink({ version: VERSION, told: change });

/** Every setting somewhere in its range, as by hand or by a machine. */
function anyOf(specs: readonly SettingSpec[]) {
  const values = specs.map(({ unit, min, max }) =>
    unit === 'choice' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }),
  );
  return fc
    .tuple(...values)
    .map((all) => clampSettings(specs, Object.fromEntries(specs.map(({ key }, i) => [key, all[i]]))));
}
const side = fc
  .constantFrom(...EXERCISES)
  .chain(({ id, settings }) => anyOf(settings).map((all) => ({ exercise: id, settings: all })));
const comparison: fc.Arbitrary<Comparison> = fc.record({
  lifter: anyOf(LIFTER_SETTINGS),
  left: side,
  right: side,
});

/** Everything a reader can set, far from how it comes. */
function setAll(one: Comparison, pinned: Comparison | null): void {
  const order = CHARTS.map(({ id }) => id).reverse();
  const charts = { order, hidden: order.slice(0, 5) };
  commit({ comparison: one, loadRule: 'peak-effort', effortGoal: 0.734, alignment: 'hip', pinned, charts }, null, null);
  choose({
    units: 'imperial',
    isLinked: false,
    showLabels: false,
    showForces: true,
    coloring: 'activation',
    skin: 'solid',
    selectedMuscle: 'glmed2_r',
    laneHeight: 'effort',
    armTurn: 'rotation',
    evidence: 'all',
    spread: { scope: 'like-me', isShown: true },
  });
  for (const each of ['left', 'right'] as const) leavePreset(each);
  keepOrbits({
    left: { azimuth: 1.23456, elevation: 0.34567, zoom: 1.87654 },
    right: { azimuth: -2.34567, elevation: -0.45678, zoom: 0.76543 },
  });
}

function expectClose(a: Comparison | null, b: Comparison | null): void {
  if (!a || !b) {
    expect(a).toEqual(b);
    return;
  }
  expect([b.left.exercise, b.right.exercise]).toEqual([a.left.exercise, a.right.exercise]);
  for (const scope of ['lifter', 'left', 'right'] as const)
    for (const { key, default: usual } of specsOf(a, scope)) {
      const [sent, come] = [a, b].map((each) => settingsOf(each, scope)[key] ?? usual);
      expect(Math.abs(come - sent)).toBeLessThanOrEqual(TOLERANCE.link * Math.abs(sent));
    }
}

describe('a link', () => {
  test('of the first page is shorter than 40 letters, and of any state shorter than 1500', () => {
    expect(linkNow().length).toBeLessThan(40);
    fc.assert(
      fc.property(comparison, comparison, (one, pinned) => {
        setAll(one, pinned);
        expect(linkNow().length).toBeLessThan(1500);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('brings everything back that it tells', () => {
    fc.assert(
      fc.property(comparison, fc.option(comparison), (one, pinned) => {
        store.setState(fresh, true);
        setAll(one, pinned);
        const link = linkNow();
        const sent = shown();
        store.setState(fresh, true);
        openLink(link);
        expect(shown().messages.notice).toBeNull();
        expectClose(sent.decided.comparison, shown().decided.comparison);
        expectClose(sent.decided.pinned, shown().decided.pinned);
        expect(shown().decided).toMatchObject({
          loadRule: 'peak-effort',
          effortGoal: 0.734,
          alignment: 'hip',
          charts: sent.decided.charts,
        });
        const { preset, ...view } = shown().view;
        const { preset: _, time: __, ...asSent } = sent.view;
        expect({ ...view, time: undefined }).toEqual({ ...asSent, time: undefined, isFirstVisit: false });
        expect(preset.left).toMatchObject({ name: null, orbit: sent.view.preset.left.orbit });
        // what came of rounded numbers is written as it came
        const again = linkNow();
        openLink(again);
        expect(linkNow()).toBe(again);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('gives exactly what was set by hand', () => {
    const press = findExercise('leg-press');
    const byHand = clampSettings(press.settings, { footHeight: 0.3, railAngle: (37 * Math.PI) / 180, load: 112.5 });
    commit(
      { comparison: { ...fresh.decided.comparison, left: { exercise: 'leg-press', settings: byHand } } },
      null,
      null,
    );
    const link = linkNow();
    store.setState(fresh, true);
    openLink(link);
    expect(shown().decided.comparison.left.settings).toEqual(byHand);
  });

  test('is one step of undo, and leaves the reader’s theme, speed and detail alone', () => {
    choose({ theme: 'dark', speed: 0.5, detailChoice: 'low' });
    openLink(told({ comparison: { lifter: { stature: 1.9 } }, view: { units: 'imperial', phase: 0.25 } }));
    expect(shown().decided.comparison.lifter).toEqual({ stature: 1.9 });
    expect(shown().view).toMatchObject({
      theme: 'dark',
      speed: 0.5,
      detailChoice: 'low',
      units: 'imperial',
      phase: 0.25,
    });
    expect(shown().history.past).toHaveLength(1);
    undo();
    expect(shown().decided).toEqual(fresh.decided);
  });

  test('of what is there already adds no step', () => {
    openLink(told({}));
    expect(shown().history.past).toHaveLength(0);
    expect(shown().messages.notice).toBeNull();
  });

  test('asks the figures for the view it tells, though it is the one last asked for', () => {
    const before = shown().view.preset.left.request;
    openLink(told({ view: { preset: { left: { name: 'rear' } } } }));
    expect(shown().view.preset.left).toEqual({ name: 'rear', orbit: null, request: before + 1 });
  });
});

describe('a link that was sent', () => {
  // never changed: people have them
  test.each([
    ['#s=2', {}],
    [SENT, { left: { exercise: 'leg-press', settings: { footHeight: 0.3 } }, lifter: { stature: 1.82, sex: 1 } }],
  ])('once is read for good: %s', (link, comparison) => {
    openLink(link);
    expect(shown().messages.notice).toBeNull();
    expect(shown().decided.comparison).toEqual({ ...fresh.decided.comparison, ...comparison });
  });
});

describe('a link that does not fit', () => {
  test.each([
    [{ comparison: { lifter: { stature: 9 } } }, 'Stature was out of range; the nearest value is used.'],
    [{ comparison: { left: { settings: { wings: 2 } } } }, 'wings is not a setting here; it is left out.'],
    [{ alignment: 'moon' }, 'alignment is not known here or makes no sense; it is left out.'],
    [{ view: { coloring: 'moon' } }, 'coloring is not known here or makes no sense; it is left out.'],
    [{ film: true }, 'film is not known here or makes no sense; it is left out.'],
    [{ pinned: 3 }, 'pinned is not known here or makes no sense; it is left out.'],
  ])('in part is shown as far as it goes, and says what not: %j', (part, sentence) => {
    openLink(told({ ...part, loadRule: 'peak-effort' }));
    expect(shown().decided.loadRule).toBe('peak-effort');
    expect(shown().messages.notice).toEqual({ title: 'This link could not be read in full', text: sentence });
  });

  test('of a newer page is shown as far as this one knows', () => {
    openLink(writeLink({ version: VERSION + 1, told: { comparison: { lifter: { stature: 1.9 } } } }));
    expect(shown().decided.comparison.lifter).toEqual({ stature: 1.9 });
    expect(shown().messages.notice?.text).toBe(
      'It was made by a newer version of this page, of which this one may not know all.',
    );
  });

  test.each([
    told({ comparison: { left: { exercise: 'leg-curl' } } }),
    told({ comparison: 3 }),
    told({}).replace('#s=2', '#s=x'),
    '#s=2.AAAA',
  ])('at all leaves what was there, and says so: %s', (link) => {
    openLink(told({ comparison: { lifter: { stature: 1.9 } } }));
    const { decided, view } = shown();
    openLink(link);
    expect(shown().decided).toBe(decided);
    expect(shown().view).toBe(view);
    expect(shown().messages.notice?.title).toBe('This link could not be read');
    expect(shown().messages.notice?.text).toMatch(/what was here before stays\.$/);
  });
});

test('what a link need not tell is the state of a first page', () => {
  expect(told({})).toBe(linkNow());
  expect(USUAL_LINKED.comparison).toEqual(fresh.decided.comparison);
});
