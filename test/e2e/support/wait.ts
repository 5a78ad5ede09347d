import type { Locator, Page } from 'playwright-core';
import { areFilesAwaited, filesAreHere } from './arrival';

/** A wait that only a hang makes so long, ms. */
export const HANG = 300_000;

/** So many frames of the page go by: what a page that does something would have done within them. */
export async function passFrames(page: Page, count: number): Promise<void> {
  await withFrames(page, { count, isStill: false });
}

/** Frames without a change after which a page is at rest. */
const QUIET = 30;

/**
 * Waits until the page is at rest: what it has asked for is there, late parts and answers of workers among it, nothing in it
 * has changed for a while, nothing moves.
 */
export async function rest(page: Page, quietFrames = QUIET): Promise<void> {
  do {
    await filesAreHere(page);
    await withFrames(page, { count: quietFrames, isStill: true });
  } while (areFilesAwaited(page));
}

interface Frames {
  readonly count: number;
  /** Whether nothing may change or be awaited meanwhile. */
  readonly isStill: boolean;
}

/** After so long without a frame there may be none to wait for, ms. */
const NO_FRAME = 2000;

/**
 * Lets frames go by in a row. A browser that takes a page for unseen, or has nothing to draw, may give no frame for ever; a
 * picture taken of it makes one. A page that has none even then does nothing in frames, and is as it will be.
 */
async function withFrames(page: Page, frames: Frames): Promise<void> {
  const goBy = () => page.evaluate(letGoBy, { ...frames, patience: NO_FRAME, longest: NO_ANSWER });
  if (await goBy()) return;
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  if (!(await goBy())) console.log(`No frame of ${page.url()} came within ${NO_FRAME} ms, twice.`);
}

/** What is awaited longer than this does not come, and is not of the test's making, ms. */
const NO_ANSWER = 120_000;

interface Waiting extends Frames {
  readonly patience: number;
  readonly longest: number;
}

/** In the page: whether the frames came. */
function letGoBy({ count, isStill, patience, longest }: Waiting): Promise<boolean> {
  return new Promise<boolean>((done) => {
    const begun = performance.now();
    let left = count;
    let timer = 0;
    const observer = new MutationObserver(() => {
      left = count;
    });
    const end = (haveCome: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      done(haveCome);
    };
    const isAwaiting = () => window.isAwaiting?.() === true && performance.now() - begun < longest;
    const isRestless = () => document.getAnimations().some(({ playState }) => playState === 'running') || isAwaiting();
    // what is awaited comes without a frame too
    const giveUp = () => (isStill && isRestless() ? wait() : end(false));
    const wait = () => {
      timer = window.setTimeout(giveUp, patience);
    };
    const look = () => {
      clearTimeout(timer);
      left = isStill && isRestless() ? count : left - 1;
      if (left <= 0) return end(true);
      wait();
      requestAnimationFrame(look);
    };
    if (isStill) observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    wait();
    requestAnimationFrame(look);
  });
}

/** Where something stands once the page is at rest: places read earlier may have moved by the time a pointer gets there. */
export async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await rest(place.page());
  const box = await place.boundingBox();
  if (!box) throw new Error(`${place} is not shown`);
  return box;
}

/** Waits until the charts of loads show those of the present setup. */
export async function loadsAreShown(page: Page): Promise<void> {
  await page.locator('[data-chart="hip-moment"] [data-curve^="right-"]').first().waitFor({ state: 'attached' });
  await page.locator('[aria-labelledby="loads-title"][aria-busy="false"]').waitFor({ state: 'attached' });
}
