import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { decode } from 'fast-png';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { menuIsClosed, openMenu } from './support/menu';
import { type House, openHouse, slider } from './support/visit';
import { boxOf, loadsAreShown, rest } from './support/wait';

const QUERY = '?quality=low&debug=stats';
const ROOT = resolve(import.meta.dirname, '../..');

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

async function save(page: Page, open: () => Promise<void>, item: RegExp) {
  await open();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

const fromBar = (page: Page) => () => page.getByRole('button', { name: 'Export', exact: true }).click();

/** The menu of the chart at an index. */
const fromChart = (page: Page, index: number) => () =>
  page
    .locator('main')
    .getByRole('button', { name: /save, copy/ })
    .nth(index)
    .click();

/** Rows of a CSV whose cells may be quoted. */
function parseCsv(text: string): string[][] {
  const rows = text.trim().split(/\r?\n/);
  return rows.map((row) => [...`,${row}`.matchAll(/,("(?:[^"]|"")*"|[^,]*)/g)].map((match) => match[1]));
}

/** Name of the root element, read by a page that has no policy of its own; 'html' where the file is not well formed. */
function rootOf(blank: Page, svg: string): Promise<string> {
  return blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return parsed.querySelector('parsererror') ? 'html' : parsed.documentElement.localName;
  }, svg);
}

/** Texts of a drawing that its own edges, or those of a drawing within it, would cut. */
function cutTexts(blank: Page, svg: string): Promise<string[]> {
  return blank.evaluate(async (text) => {
    document.body.innerHTML = text.slice(text.indexOf('<svg'));
    // type that comes with the drawing is there before it is measured
    await Promise.all([...document.fonts].map((face) => face.load()));
    const isCut = (word: Element) => {
      const box = word.getBoundingClientRect();
      for (let around = word.closest('svg'); around; around = around.parentElement?.closest('svg') ?? null) {
        const { left, right, top, bottom } = around.getBoundingClientRect();
        if (Math.max(left - box.left, box.right - right, top - box.top, box.bottom - bottom) > 0.5) return true;
      }
      return false;
    };
    const words = [...document.querySelectorAll('text')];
    if (words.length === 0) return ['no text at all'];
    return words.filter(isCut).map((word) => word.textContent ?? '');
  }, svg);
}

/** Width and height a PNG says it has. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** The command line's answer for the same setup. */
function simulate(id: string, settings: readonly string[]): string[][] {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'simulate', id, ...settings.flatMap((s) => ['--set', s])];
  return parseCsv(execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }));
}

test('the data file holds the same numbers as the command line, for both exercises', async () => {
  const { page } = await house.visit({ acceptDownloads: true });
  await slider(page, 'Leg press 45°', 'Foot height').press('Shift+ArrowRight');
  const { name, content } = await save(page, fromBar(page), /All data/);
  expect(name).toMatch(/^lockout_leg-press.*hip-thrust.*\.csv$/);
  const [header, ...rows] = parseCsv(content.toString('utf8'));
  expect(header[0]).toBe('exercise');
  for (const [id, settings] of [
    ['leg-press', ['footHeight=0.22']],
    ['hip-thrust', []],
  ] as const) {
    const [columns, ...expected] = simulate(id, settings);
    const own = rows.filter((row) => row[0] === id);
    expect(own.length).toBe(expected.length);
    for (const column of columns) {
      const [here, there] = [header.indexOf(column), columns.indexOf(column)];
      expect(here, column).toBeGreaterThan(0);
      for (const [i, row] of own.entries()) {
        const [shown, wanted] = [Number(row[here]), Number(expected[i][there])];
        if (Number.isNaN(wanted)) expect(row[here]).toBe(expected[i][there]);
        else expect(Math.abs(shown - wanted)).toBeLessThan(1e-8 * Math.max(1, Math.abs(wanted)));
      }
    }
  }
});

test('the table for a spreadsheet comes first: a row a percent, in the units of the page, and it is said that it is saved', async () => {
  const { page } = await house.visit({ acceptDownloads: true });
  await loadsAreShown(page);
  await openMenu(page, 'Export');
  expect(await page.getByRole('menuitem').first().textContent()).toMatch(/^Table/);
  await page.keyboard.press('Escape');
  await menuIsClosed(page);
  const { name, content } = await save(page, fromBar(page), /^Table/);
  expect(name).toMatch(/_table\.csv$/);
  const [header, ...rows] = parseCsv(content.toString('utf8').replace('\uFEFF', ''));
  expect(header[1]).toBe('"Leg press: thigh–trunk, °"');
  const top = rows.find(([percent]) => percent === '50') ?? [];
  const readout = page.locator('[data-side=left] dl').first();
  expect(Math.round(Number(top[5]))).toBe(Number(/(\d+) mm/.exec((await readout.textContent()) ?? '')?.[1]));
  expect(Number(top[7])).not.toBeNaN();
  await page.getByText('Saved table.csv').waitFor();
});

test('the dictionary explains every column of the data file', async () => {
  const { page } = await house.visit({ acceptDownloads: true });
  await loadsAreShown(page);
  const data = await save(page, fromBar(page), /All data/);
  const [header] = parseCsv(data.content.toString('utf8'));
  const meaning = await save(page, fromBar(page), /columns/i);
  const explained = parseCsv(meaning.content.toString('utf8')).filter((row) => row[0] === 'column');
  expect(explained.map((row) => row[1])).toEqual(header);
});

test('the setup file is JSON that names software and date', async () => {
  const { page } = await house.visit({ acceptDownloads: true });
  const { content } = await save(page, fromBar(page), /Setup/);
  const text = content.toString('utf8');
  expect(() => JSON.parse(text)).not.toThrow();
  expect(text).toContain('Lockout ');
});

test('OpenSim files and a workbook are saved, and what was saved is opened again as one step of undo', async () => {
  const { page, complaints } = await house.visit({ acceptDownloads: true });
  await loadsAreShown(page);
  const foot = page.getByRole('slider', { name: 'Foot height, Leg press' });
  const usual = await foot.getAttribute('aria-valuetext');
  await foot.press('PageUp');
  await expect.poll(() => foot.getAttribute('aria-valuetext')).not.toBe(usual);
  const set = await foot.getAttribute('aria-valuetext');
  const zip = await save(page, fromBar(page), /^OpenSim files/);
  expect(zip.name).toMatch(/_opensim\.zip$/);
  const files = unzipSync(zip.content);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'README.txt',
      'left_leg-press/leg-press.mot',
      'right_hip-thrust/hip-thrust_ExternalLoads.xml',
    ]),
  );
  const book = await save(page, fromBar(page), /^Workbook/);
  expect(Object.keys(unzipSync(book.content))).toContain('xl/workbook.xml');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => foot.getAttribute('aria-valuetext')).toBe(usual);
  await openMenu(page, 'Export');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('menuitem', { name: /^Open what was saved/ }).click(),
  ]);
  await chooser.setFiles({ name: zip.name, mimeType: 'application/zip', buffer: zip.content });
  await expect.poll(() => foot.getAttribute('aria-valuetext')).toBe(set);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => foot.getAttribute('aria-valuetext')).toBe(usual);
  expect(complaints).toEqual([]);
});

test('all charts leave on one sheet whose hatches keep apart and whose texts are whole', async () => {
  const { page, context } = await house.visit({ acceptDownloads: true });
  const blank = await context.newPage();
  await page.bringToFront();
  const { name, content } = await save(page, fromBar(page), /All charts/);
  const text = content.toString('utf8');
  expect(name).toMatch(/_charts\.svg$/);
  expect(text).toContain('Knee flexion');
  expect(text).not.toContain('var(--');
  expect(await rootOf(blank, text)).toBe('svg');
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await cutTexts(blank, text)).toEqual([]);
});

test('each chart is saved as SVG that stands alone, and as PNG', async () => {
  const { page, context, complaints } = await house.visit({ acceptDownloads: true });
  await loadsAreShown(page);
  // by name: those below the fold come when they are scrolled to, and would take the place of others in a count
  const ids = await page
    .locator('[data-chart]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-chart')));
  expect(ids).toEqual(
    expect.arrayContaining(['hip-shares', 'coverage', 'arm-by-angle', 'force-by-length', 'bar-path']),
  );
  const blank = await context.newPage();
  await page.bringToFront();
  for (const id of ids) {
    const menu = page.locator(`[data-chart="${id}"]`).getByRole('button', { name: /save, copy/ });
    await page.locator(`[data-chart="${id}"]`).scrollIntoViewIfNeeded();
    // what comes into sight may push its button on; and a map is saved once it is whole
    await rest(page);
    if (id === 'setting-map') await page.locator(`[data-chart="${id}"][aria-busy="false"]`).waitFor();
    const svg = await save(page, () => menu.click(), /SVG/);
    const text = svg.content.toString('utf8');
    expect(svg.name).toMatch(/\.svg$/);
    expect(text).not.toContain('var(--');
    expect(await rootOf(blank, text)).toBe('svg');
  }
  const slide = await save(page, fromChart(page, 0), /^Save slide/);
  expect(sizeOf(slide.content)).toEqual({ width: 1920, height: 1080 });
  const png = await save(page, fromChart(page, 0), /^Save picture/);
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.length).toBeGreaterThan(5000);
  const csv = await save(page, fromChart(page, 0), /CSV/);
  expect(parseCsv(csv.content.toString('utf8')).length).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
});

test('the figures leave as pictures, both or one, twice as fine as the page, with a caption below', async () => {
  const { page, complaints } = await house.visit({ acceptDownloads: true, isDrawn: true, query: QUERY });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  const pane = await boxOf(page.locator('section[data-side="left"] [data-canvas]'));
  const both = await save(page, fromBar(page), /Both figures/);
  expect(both.name).toMatch(/^lockout_leg-press.*hip-thrust.*_figures\.png$/);
  expect(sizeOf(both.content).width).toBeGreaterThan(3.9 * pane.width);
  const one = await save(page, fromBar(page), /Barbell hip thrust/);
  expect(one.name).toMatch(/^lockout_hip-thrust.*_figures\.png$/);
  expect(one.name).not.toContain('leg-press');
  const { width, height } = sizeOf(one.content);
  expect(Math.abs(width - 2 * pane.width)).toBeLessThan(4);
  expect(height).toBeGreaterThan(2 * pane.height + 4 * 18 * 2);
  // a figure, its lines and labels, not an empty pane
  expect(one.content.length).toBeGreaterThan(60_000);
  expect(complaints).toEqual([]);
});

test('pictures are as fine as chosen, say how large they are, and stand on nothing if wanted; the choice is kept', async () => {
  const { page, complaints } = await house.visit({ acceptDownloads: true });
  await openMenu(page, 'Export');
  await page.getByRole('menuitem', { name: /^PNG pictures/ }).click();
  // what can be switched alone leaves the menu open for the next
  await page.getByRole('menuitemcheckbox', { name: 'Transparent background' }).click();
  await page.getByRole('menuitemradio', { name: '4×, 384 dpi' }).click();
  await menuIsClosed(page);
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem('lockout') ?? '{}').view?.picture);
  await expect.poll(kept).toEqual({ scale: 4, isTransparent: true });
  await page.reload();
  await rest(page);
  const { content } = await save(page, fromChart(page, 0), /^Save picture/);
  const picture = decode(content, { checkCrc: true });
  expect(picture.width).toBe(4 * 736);
  expect(picture.resolution).toEqual({ x: 15118, y: 15118, unit: 1 });
  expect(picture.data[3]).toBe(0);
  expect(complaints).toEqual([]);
});

test('a card leaves as one sheet of PDF, its text as text within the sheet, and opens its own link', async () => {
  const { page, complaints } = await house.visit({ acceptDownloads: true });
  await openMenu(page, 'Export');
  await page.getByRole('menuitem', { name: /^Card/ }).click();
  await page.getByRole('img', { name: 'The card as it comes out' }).waitFor();
  await page.getByRole('radio', { name: 'Letter' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/_card-letter\.pdf$/);
  const data = new Uint8Array(await buffer(await download.createReadStream()));
  const file = await getDocument({ data, verbosity: 0 }).promise;
  expect(file.numPages).toBe(1);
  const sheet = await file.getPage(1);
  expect(sheet.view).toEqual([0, 0, 612, 792]);
  const items = (await sheet.getTextContent()).items.flatMap((item) =>
    'str' in item && item.str.trim() ? [item] : [],
  );
  const said = items.map(({ str }) => str).join(' ');
  for (const words of ['Leg press 45°', 'Stays 92° bent', 'Gets straight', 'Gluteus maximus arm', 'Rajagopal'])
    expect(said).toContain(words);
  for (const { str, transform, width } of items) {
    expect(transform[4], str).toBeGreaterThan(18);
    expect(transform[4] + width, str).toBeLessThan(612 - 18);
    expect(transform[5], str).toBeGreaterThan(18);
    expect(transform[5], str).toBeLessThan(792 - 18);
  }
  const [link] = await sheet.getAnnotations();
  expect(link.url).toMatch(/#s=/);
  expect(complaints).toEqual([]);
});
