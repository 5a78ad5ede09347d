import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { watchArrivals } from './arrival';
import { openBrowser } from './browser';
import { decodePicture } from './decodePicture';
import { openSite, type Site } from './site';
import { HANG, rest } from './wait';

/** Said once by three's own code; not ours to change. */
const KNOWN_MESSAGES = [/THREE\.Clock/, /GPU stall due to ReadPixels/];

export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
} as const;

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, and errors nobody caught. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

interface VisitOptions extends BrowserContextOptions {
  readonly query?: string;
  /** Where the page is, if it is not that of the test run. */
  readonly at?: string;
  /** Put into localStorage before the page begins. */
  readonly stored?: string;
  /** Whether the figures are drawn. Drawing in software takes most of a visit's time, so only some tests ask for it. */
  readonly isDrawn?: boolean;
  /** Without them figures are drawn up to their last step, which takes most of the time: made, moved, counted, but not put on the screen. */
  readonly hasPixels?: boolean;
  /** Whether the visit begins with the first words of the page, and not with all of it: for tests of how the rest comes. */
  readonly isArriving?: boolean;
  /** Whether the reader has asked the browser to save data, so that the page draws no bands beside verdicts. */
  readonly isSparing?: boolean;
  /** Whether the browser keeps the page for visits without a network, which asks for all its files at a time of its own. */
  readonly isKept?: boolean;
}

/** Frames in which nothing comes any more, after which all of a page is there. */
const ARRIVED = 4;

export interface House {
  readonly site: Site;
  readonly browser: Browser;
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** The built page and a browser to visit it with; motion is reduced unless asked for, so that nothing moves by itself. */
export async function openHouse(): Promise<House> {
  const [site, browser] = await Promise.all([openSite(), openBrowser()]);
  let last: BrowserContext | null = null;
  const visit = async ({
    query = '?quality=low',
    at = site.url,
    stored,
    isDrawn = false,
    hasPixels = true,
    isArriving = false,
    isKept = false,
    isSparing = true,
    ...options
  }: VisitOptions = {}): Promise<Visit> => {
    // one page at a time: every open page draws, and software drawing is dear
    await last?.close();
    const context = await browser.newContext({ ...DESKTOP, reducedMotion: 'reduce', colorScheme: 'dark', ...options });
    last = context;
    // what tsx and esbuild leave in functions that are handed to a page
    await context.addInitScript('globalThis.__name = (f) => f');
    if (stored !== undefined)
      await context.addInitScript((text) => {
        if (sessionStorage.getItem('seeded')) return;
        sessionStorage.setItem('seeded', 'yes');
        localStorage.setItem('lockout', text);
      }, stored);
    if (!isKept) await context.addInitScript(keepNothing);
    if (isSparing) await context.addInitScript(saveData);
    if (!isDrawn) await context.addInitScript(takeWebglAway);
    else if (!hasPixels) await context.addInitScript(drawNothing);
    context.setDefaultTimeout(HANG);
    const page = await context.newPage();
    const visited: Visit = { page, context, complaints: [], requests: [] };
    watch(visited);
    await watchArrivals(page);
    await page.goto(at + query);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    if (!isArriving) await rest(page, ARRIVED);
    return visited;
  };
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { site, browser, visit, close };
}

/** In the page: a browser without service workers. */
export function keepNothing(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** In the page: a browser that was asked to save data. */
export function saveData(): void {
  Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true }, configurable: true });
}

/** In the page: a browser that can draw flat pictures only. */
function takeWebglAway(): void {
  const getContext = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

/** In the page: WebGL that takes and checks everything it is given, and draws no part of it. */
export function drawNothing(): void {
  type Call = (...args: never[]) => unknown;
  const empty = (of: object, name: string, counts: number, none: unknown) => {
    const draw = Reflect.get(of, name) as Call;
    Reflect.set(of, name, function (this: unknown, ...args: unknown[]) {
      args[counts] = none;
      return draw.apply(this, args as never[]);
    });
  };
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawElementsInstanced']) empty(gl, name, 1, 0);
  for (const name of ['drawArrays', 'drawArraysInstanced']) empty(gl, name, 2, 0);
  const getExtension = gl.getExtension as (this: WebGL2RenderingContext, name: string) => object | null;
  Reflect.set(gl, 'getExtension', function (this: WebGL2RenderingContext, name: string) {
    const extension = getExtension.call(this, name);
    // the last of its arguments says how many draws there are
    if (name === 'WEBGL_multi_draw' && extension) empty(extension, 'multiDrawElementsWEBGL', 6, 0);
    return extension;
  });
}

function watch({ page, complaints, requests }: Visit): void {
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !KNOWN_MESSAGES.some((known) => known.test(message.text()))) complaints.push(message.text());
  });
}

/** Number of different colors a part of the page shows. */
export async function countColors(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  const picture = await decodePicture(page, await page.screenshot({ clip }));
  const colors = await picture.evaluate(({ data }) => new Set(new Uint32Array(data.buffer)).size);
  await picture.dispose();
  return colors;
}

/** The page's own slider of that name, inside the group of that title. */
export function slider(page: Page, group: string, name: string) {
  return page
    .getByRole('region', { name: group, exact: true })
    .getByRole('slider', { name: new RegExp(`^${name}(,|$)`) });
}

export function valueField(page: Page, group: string, name: string) {
  return page
    .getByRole('region', { name: group, exact: true })
    .getByRole('textbox', { name: new RegExp(`^${name}(,.*)? in `) });
}
