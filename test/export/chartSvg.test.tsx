import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/chart/data/charts';
import { GLUTEUS_MAXIMUS } from '../../src/chart/data/definitions/gluteusMaximus';
import { THIGH_TRUNK } from '../../src/chart/data/definitions/thighTrunk';
import { NO_EVIDENCE } from '../../src/chart/data/evidence/evidence';
import { STUDIES } from '../../src/chart/data/evidence/published';
import { seriesOf } from '../../src/chart/data/series';
import { chartExport } from '../../src/chart/file/chartExport';
import { chartSvg } from '../../src/export/chartSvg';
import { readCsv } from '../../src/export/csv';
import { chartFile, dataFile, dictionaryFile, setupFile } from '../../src/export/files';
import { stampAt } from '../../src/export/stamp';
import { inType } from '../../src/export/typeface';
import { repetitionOf } from '../support/repetition';

const left = repetitionOf({ exercise: 'leg-press', settings: { footHeight: 0.2 }, lifter: {}, sampleCount: 11 });
const right = repetitionOf({ exercise: 'hip-thrust', settings: {}, lifter: {}, sampleCount: 11 });
const names = { left: 'Press & "more"', right: 'Hip thrust' };
const stamp = stampAt(new Date('2026-11-22T10:11:12Z'), { link: '#s=2.abc' });
const origin = { results: [left, right], stamp, type: async () => null };

function request(definition = THIGH_TRUNK, action: 'svg' | 'csv' | 'slide' = 'svg') {
  const series = { left: seriesOf(definition, left), right: seriesOf(definition, right) };
  return chartExport({
    action,
    evidence: NO_EVIDENCE,
    definition,
    exercises: { repetitions: { left, right }, names },
    series,
  });
}

const POSTURE_CHARTS = CHARTS.filter(({ needsLoads }) => !needsLoads);

describe('a chart as SVG', () => {
  test.each(POSTURE_CHARTS.map((c) => [c.id, c] as const))('%s is well-formed and stands alone', (_, definition) => {
    const svg = chartSvg(request(definition).picture, [left, right], stamp);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('[data-curve]').length).toBe((definition.needs ? 1 : 2) * definition.curves.length);
    expect(parsed.querySelector('title')?.textContent).toBe(`${definition.title}, ${definition.quantity.symbol}`);
    // no other program knows the page's colors or reaches its files
    expect(svg).not.toContain('var(');
    // a strict page that shows the file allows no style of its own
    expect(svg).not.toContain('style=');
    expect(svg).not.toMatch(/(href|url)\s*[(=]\s*["']?(?!#)/);
  });

  test('has a full grid with numbers and says what its axis is', () => {
    const parsed = new DOMParser().parseFromString(chartSvg(request().picture, [left, right], stamp), 'image/svg+xml');
    const words = [...parsed.querySelectorAll('text')].map((text) => text.textContent);
    for (const number of ['0', '30', '70', '100 %', '15', '45', '60']) expect(words).toContain(number);
    expect(words).toContain('Repetition: bottom at 0 and 100 %, top at 50 %');
  });

  test('fills a slide of 16:9, whatever stands in its footer', () => {
    const slide = request(THIGH_TRUNK, 'slide');
    const svg = chartSvg(slide.picture, [left, right], stamp, { isSlide: true });
    expect(svg).toMatch(/^<svg [^>]*width="960" height="540"/);
  });

  test('stands on paper, or on nothing where it is to be laid on something else', () => {
    const paperOf = (svg: string) =>
      new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('svg > rect[width="736"]').length;
    const { picture } = request();
    expect(paperOf(chartSvg(picture, [left, right], stamp))).toBe(1);
    expect(paperOf(chartSvg(picture, [left, right], stamp, { isTransparent: true }))).toBe(0);
  });

  test('brings its type along where there is one', () => {
    const svg = chartSvg(request().picture, [left, right], stamp);
    const parsed = new DOMParser().parseFromString(inType(svg, 'AAAA'), 'image/svg+xml');
    expect(parsed.querySelector('svg > style')?.textContent).toContain('base64,AAAA');
    expect(parsed.documentElement.getAttribute('font-family')).toMatch(/^Inter,/);
    expect(inType(svg, null)).toBe(svg);
  });

  test('has no cursor', () => {
    expect(request().picture.markup).not.toContain('data-cursor');
  });

  test('carries setup, software and date, readable and complete', () => {
    const svg = chartSvg(request().picture, [left, right], stamp);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const words = [...parsed.querySelectorAll('text')].map((t) => t.textContent).join(' ');
    expect(words).toContain('foot height 20.0 cm');
    expect(words).toContain('Lockout 0.1.0, 2026-11-22');
    const metadata = JSON.parse(parsed.querySelector('metadata')?.textContent ?? '');
    expect(metadata.setups[0].settings.footHeight).toBe(0.2);
  });

  test('names curves as the page does, whatever letters they have', () => {
    const parsed = new DOMParser().parseFromString(chartSvg(request().picture, [left, right], stamp), 'image/svg+xml');
    expect([...parsed.querySelectorAll('text')].map((t) => t.textContent)).toContain('Press & "more"');
  });
});

describe('files', () => {
  test('are named after exercise and setup', async () => {
    expect((await chartFile(request(), origin)).name).toBe(
      'lockout_leg-press_foot-20.0cm__hip-thrust_foot-0.0cm_thigh-trunk.svg',
    );
    const files = [dataFile, dictionaryFile, setupFile].map((make) => make([left, right], stamp).name);
    expect(files).toEqual([
      'lockout_leg-press_foot-20.0cm__hip-thrust_foot-0.0cm_data.csv',
      'lockout_leg-press_foot-20.0cm__hip-thrust_foot-0.0cm_columns.csv',
      'lockout_leg-press_foot-20.0cm__hip-thrust_foot-0.0cm_setup.json',
    ]);
  });

  test('the data of a chart holds its curves in m and deg, one row a sample', async () => {
    const { blob } = await chartFile(request(GLUTEUS_MAXIMUS, 'csv'), origin);
    const [header, ...rows] = readCsv(await textOf(blob));
    expect(header.slice(0, 4)).toEqual([
      'exercise',
      'rep_percent',
      'glmax.extension_moment_arm_m',
      'glmax1_r.extension_moment_arm_m',
    ]);
    expect(rows).toHaveLength(22);
    expect(Number(rows[0][2])).toBeCloseTo(left.metrics.gluteusMaximus.extensionArms[0], 11);
    expect(rows[21].slice(-3)).toEqual([stamp.software, stamp.date, stamp.link]);
  });
});

/** jsdom's Blob has no text(). */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

test('what studies tell is in the picture of a chart, with its source under the axis in lines that fit', () => {
  const series = { left: seriesOf(THIGH_TRUNK, left), right: seriesOf(THIGH_TRUNK, right) };
  const exercises = { repetitions: { left, right }, names };
  const drawn = (level: 'read' | 'none') =>
    chartSvg(
      chartExport({ action: 'svg', definition: THIGH_TRUNK, exercises, series, evidence: { level, studies: STUDIES } })
        .picture,
      [left, right],
      stamp,
    );
  expect(drawn('read')).toContain('data-behind="elson-2008"');
  expect(drawn('read')).toContain('hip joints end');
  expect(drawn('read')).toContain('Elson &amp; Aspinall 2008');
  expect(drawn('none')).not.toContain('Elson');
  const lines = [...drawn('read').matchAll(/<text[^>]*text-anchor="middle"[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(lines.every((text) => text.length < 130)).toBe(true);
});
