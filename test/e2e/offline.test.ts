import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../tools/offline/plugin';
import { openMenu } from './support/menu';
import { copyPage, openFolder, type Site } from './support/site';
import { type House, openHouse } from './support/visit';
import { loadsAreShown } from './support/wait';

let house: House;
let folder: string;
let site: Site;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  folder = await copyPage();
  site = await openFolder({ folder, index: 'index.html' });
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});
afterAll(() => house.close());

/** A visit that lasts until all files of the page are kept. */
async function visitAndKeep(): Promise<Page> {
  const { page } = await house.visit({ at: site.url, isKept: true, isArriving: true, acceptDownloads: true });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

const isShown = (page: Page) => page.getByRole('heading', { level: 2 }).first().waitFor();

async function saved(page: Page, item: RegExp): Promise<string> {
  await openMenu(page, 'Export');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return (await buffer(await download.createReadStream())).toString('utf8');
}

/** In the folder: what a build of a changed program leaves there, every part of it under another name. */
function buildAnew(): void {
  const assets = join(folder, 'assets');
  const programs = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const renewed = (name: string) => name.replace(/\.js$/, 'new.js');
  const rename = (text: string) => programs.reduce((all, name) => all.replaceAll(name, renewed(name)), text);
  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  for (const name of programs) {
    rewrite(join(assets, name), rename);
    renameSync(join(assets, name), join(assets, renewed(name)));
  }
  rewrite(join(folder, 'index.html'), (text) => rename(text).replace(/<title>.*<\/title>/, '<title>Renewed</title>'));
  const list = JSON.stringify(listFiles(folder));
  rewrite(join(folder, 'sw.js'), (text) => text.replace(/\[\{"url":.*?\}\]/, () => list));
}

test('with the server gone the page opens again, has every file, computes loads and saves', async () => {
  const page = await visitAndKeep();
  await site.close();
  await page.reload();
  await isShown(page);
  await loadsAreShown(page);
  const missing = await page.evaluate(
    async (names) => {
      const answers = await Promise.all(names.map(async (name) => ({ name, isThere: (await fetch(name)).ok })));
      return answers.filter(({ isThere }) => !isThere);
    },
    listFiles(folder).map(({ url }) => url),
  );
  expect(missing).toEqual([]);
  expect((await saved(page, /^Table/)).length).toBeGreaterThan(5000);
  expect(await saved(page, /^All charts/)).toContain('<svg');
});

test('a new build is offered; until it is loaded the old one stays, also its parts that the server has no more', async () => {
  const page = await visitAndKeep();
  const title = await page.title();
  buildAnew();
  await page.reload();
  await isShown(page);
  await page.getByText('A new version is ready.').waitFor();
  expect(await page.title()).toBe(title);
  await page.keyboard.press('?');
  await page.getByText('Ready offline').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await page.getByRole('button', { name: 'Load it' }).click();
  await expect.poll(() => page.title().catch(() => '')).toBe('Renewed');
  await isShown(page);
});
