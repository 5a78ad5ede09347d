import { buffer } from 'node:stream/consumers';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSaved } from '../../src/state/saved';
import { store } from '../../src/state/store';
import { menuIsClosed, openMenu } from './support/menu';
import { readMovie } from './support/readMovie';
import { type House, openHouse } from './support/visit';
import { rest } from './support/wait';

const RATE = 30;
/** A repetition this short, s, has few frames. */
const HALF = 0.2;
const FRAMES = 2 * HALF * RATE;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

function shortRepetition(): string {
  const state = store.getInitialState();
  const tempo = { tempoUp: HALF, tempoDown: HALF };
  const { comparison } = state.decided;
  const quick = (side: 'left' | 'right') => ({
    ...comparison[side],
    settings: { ...comparison[side].settings, ...tempo },
  });
  const view = { ...state.view, film: { panes: 'left', size: '720p', rate: '30', times: '1' } as const };
  return writeSaved({
    decided: { ...state.decided, comparison: { ...comparison, left: quick('left'), right: quick('right') } },
    view,
  });
}

async function saved(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Mean colors of cells over a part of a picture or of a moment of a film, in a page of its own. */
async function cellsOf(page: Page, what: { base64: string; kind: string; at: number; part: readonly number[] }) {
  return page.evaluate(async ({ base64, kind, at, part }) => {
    const blob = await (await fetch(`data:${kind};base64,${base64}`)).blob();
    const url = URL.createObjectURL(blob);
    let shown: HTMLImageElement | HTMLVideoElement;
    let size: readonly [number, number];
    if (kind.startsWith('video')) {
      const video = document.createElement('video');
      video.muted = true;
      video.src = url;
      await new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
      const sought = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
      video.currentTime = at;
      await sought;
      shown = video;
      size = [video.videoWidth, video.videoHeight];
    } else {
      const image = new Image();
      image.src = url;
      await image.decode();
      shown = image;
      size = [image.naturalWidth, image.naturalHeight];
    }
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.imageSmoothingQuality = 'high';
    const [x, y, width, height] = part;
    context.drawImage(shown, x * size[0], y * size[1], width * size[0], height * size[1], 0, 0, 32, 32);
    return Array.from(context.getImageData(0, 0, 32, 32).data);
  }, what);
}

const differenceOf = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;

test('a film has the frames and the length it says, shows what the page shows at that instant, and leaves the page as it was', async () => {
  const { page, context, complaints } = await house.visit({
    query: '?quality=low&debug=stats',
    isDrawn: true,
    stored: shortRepetition(),
  });
  await page.waitForFunction(() => window.__lockoutScene?.isComplete);
  await rest(page);
  const clock = () => page.getByRole('slider', { name: 'Position in the repetition' }).getAttribute('aria-valuetext');
  const before = await clock();
  const pane = await page.locator('section[data-side="left"] [data-canvas]').boundingBox();
  if (!pane) throw new Error('the page shows no figure');

  await openMenu(page, 'Export');
  await page.getByRole('menuitem', { name: 'Film…' }).click();
  await menuIsClosed(page);
  const make = page.getByRole('button', { name: 'Make the film' });
  await page.getByText(`${FRAMES} frames of 1280 × 720`).waitFor();
  const film = await saved(page, () => make.click());
  expect(film.name).toMatch(/_film\.mp4$/);
  await make.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(clock).toBe(before);

  // by two readers that share nothing
  const input = new Input({ source: new BufferSource(film.bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('the film has no picture');
  let packets = 0;
  for await (const _ of new EncodedPacketSink(track).packets()) packets++;
  expect([packets, track.displayWidth, track.displayHeight]).toEqual([FRAMES, 1280, 720]);
  expect(await input.computeDuration()).toBeCloseTo(2 * HALF, 3);
  const movie = readMovie(film.bytes);
  expect([movie.samples, movie.width, movie.height]).toEqual([FRAMES, 1280, 720]);
  expect(movie.seconds).toBeCloseTo(2 * HALF, 3);

  // the page stands at the top, where the film is halfway
  await openMenu(page, 'Export');
  const picture = await saved(page, () => page.getByRole('menuitem', { name: /^Leg press 45° ?PNG$/ }).click());
  const other = await context.newPage();
  const png = picture.bytes;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const inPicture = [0, 0, 1, (width / pane.width) * (pane.height / height)];
  const room = { width: 1280, height: 720 - 84 - 84 };
  const zoom = Math.min(room.width / pane.width, room.height / pane.height);
  const share = { width: (zoom * pane.width) / 1280, height: (zoom * pane.height) / 720 };
  const inFilm = [
    (1 - share.width) / 2,
    (84 + (room.height - zoom * pane.height) / 2) / 720,
    share.width,
    share.height,
  ];
  const moment = (frame: number) => (frame + 0.5) / RATE;
  const look = (frame: number) =>
    cellsOf(other, { base64: film.bytes.toString('base64'), kind: 'video/mp4', at: moment(frame), part: inFilm });
  const still = await cellsOf(other, { base64: png.toString('base64'), kind: 'image/png', at: 0, part: inPicture });
  const [same, bottom] = [differenceOf(await look(FRAMES / 2), still), differenceOf(await look(0), still)];
  expect(same).toBeLessThan(4);
  // and another moment does not look like it
  expect(bottom).toBeGreaterThan(2 * same);
  expect(complaints).toEqual([]);
});
