import type { Locator, Page } from 'playwright-core';

/** A wait that only a hang makes so long, ms. */
export const HANG = 300_000;

/** So many frames of the page go by: what a page that does something would have done within them. */
export function passFrames(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
        next(frames);
      }),
    count,
  );
}

/** After so long without a frame there is none to wait for, ms. */
const NO_FRAME = 2000;

/** Frames without a change after which a page is at rest. */
const QUIET = 30;

/** Waits until the page is at rest: nothing in it has changed for a while, nothing moves. */
export function rest(page: Page, quietFrames = QUIET): Promise<void> {
  return page.evaluate(
    ({ quiet, patience }) =>
      new Promise<void>((done) => {
        let still = 0;
        // a browser that has nothing to draw may give no frame for ever
        const afterFrame = (run: () => void) => {
          let isOver = false;
          const once = () => {
            if (!isOver) run();
            isOver = true;
          };
          requestAnimationFrame(once);
          setTimeout(once, patience);
        };
        const observer = new MutationObserver(() => {
          still = 0;
        });
        observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
        const look = () => {
          still = document.getAnimations().some(({ playState }) => playState === 'running') ? 0 : still + 1;
          if (still < quiet) afterFrame(look);
          else {
            observer.disconnect();
            done();
          }
        };
        afterFrame(look);
      }),
    { quiet: quietFrames, patience: NO_FRAME },
  );
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
