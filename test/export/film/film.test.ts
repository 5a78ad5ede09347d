import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  FILM_RATES,
  FILM_SIZE_NAMES,
  FILM_TIMES,
  planFilm,
  timeOfFrame,
  USUAL_FILM,
} from '../../../src/display/filmChoice';
import { createFilmWriter } from '../../../src/export/film/filmWriter';
import { fitInto, layOutFilm } from '../../../src/export/film/layOutFilm';
import { makeFilm } from '../../../src/export/film/makeFilm';
import { bytesWords, filmWords, leftWords } from '../../../src/ui/film/filmWords';

const written: number[] = [];
const writer = { finish: vi.fn(), cancel: vi.fn() };
vi.mock('../../../src/export/film/filmWriter', () => ({ createFilmWriter: vi.fn() }));

beforeEach(() => {
  written.length = 0;
  writer.finish.mockReset().mockResolvedValue(new Blob(['film']));
  writer.cancel.mockReset().mockResolvedValue(undefined);
  vi.mocked(createFilmWriter).mockResolvedValue({
    extension: 'mp4',
    add: async (frame) => {
      written.push(frame);
    },
    ...writer,
  });
});
afterEach(() => vi.clearAllMocks());

test('frames fill the length of the film at any choice, and every repetition is filmed at the same instants', () => {
  for (const size of FILM_SIZE_NAMES)
    for (const rate of FILM_RATES)
      for (const times of FILM_TIMES)
        for (const seconds of [0.4, 4, 7.5]) {
          const plan = planFilm({ panes: 'both', size, rate, times }, seconds);
          expect(plan.frames / plan.rate).toBeCloseTo(plan.duration, 12);
          expect(Math.abs(plan.duration - Number(times) * seconds)).toBeLessThanOrEqual(0.5 / plan.rate + 1e-12);
          expect(plan.width * 9).toBe(plan.height * 16);
          for (const frame of [0, 1, plan.frames - 1]) {
            const time = timeOfFrame(plan, frame, seconds);
            expect(time).toBeGreaterThanOrEqual(0);
            expect(time).toBeLessThan(seconds);
            expect(timeOfFrame(plan, frame + seconds * plan.rate, seconds) % seconds).toBeCloseTo(time, 9);
          }
        }
});

test('a frame’s parts lie beside and below each other, within the frame', () => {
  for (const figures of [1, 2]) {
    const { width, height, columns, foot } = layOutFilm(figures, { width: 1920, height: 1080 });
    expect(columns).toHaveLength(figures);
    columns.forEach(({ figure, name, verdict }, i) => {
      expect([figure.x, figure.width]).toEqual([(i * width) / figures, width / figures]);
      expect(name).toBeLessThan(verdict);
      expect(verdict).toBeLessThan(figure.y);
      expect(figure.y + figure.height).toBeLessThan(foot.legend);
      const fit = fitInto(figure, { width: 500, height: 400 });
      expect(fit.width / fit.height).toBeCloseTo(1.25, 12);
      expect(Math.min(figure.width - fit.width, figure.height - fit.height)).toBeCloseTo(0, 9);
    });
    expect(Math.max(foot.legend, ...foot.lines)).toBeLessThan(height);
  }
});

const PLAN = planFilm({ ...USUAL_FILM, size: '720p' }, 0.5);
const canvas = () => ({ width: 0, height: 0 }) as HTMLCanvasElement;

test('every frame is drawn once and written after it was drawn, and its number told', async () => {
  const drawn: number[] = [];
  const told: number[] = [];
  const film = await makeFilm({
    plan: PLAN,
    canvas: canvas(),
    draw: (frame) => {
      expect(written).toHaveLength(frame);
      drawn.push(frame);
    },
    onProgress: ({ done, of }) => {
      expect(of).toBe(PLAN.frames);
      told.push(done);
    },
    signal: new AbortController().signal,
  });
  expect(film?.extension).toBe('mp4');
  expect(drawn).toEqual(Array.from({ length: PLAN.frames }, (_, i) => i));
  expect(written).toEqual(drawn);
  expect(told).toEqual(drawn.map((frame) => frame + 1));
});

test('a film that is called off ends with the frame at hand and leaves no file', async () => {
  const own = new AbortController();
  const film = await makeFilm({
    plan: PLAN,
    canvas: canvas(),
    draw: (frame) => {
      if (frame === 4) own.abort();
    },
    onProgress: () => undefined,
    signal: own.signal,
  });
  expect(film).toBeNull();
  expect(written).toEqual([0, 1, 2, 3, 4]);
  expect([writer.cancel.mock.calls.length, writer.finish.mock.calls.length]).toEqual([1, 0]);
});

test('what cannot be drawn ends the film, and what was written is let go', async () => {
  const broken = makeFilm({
    plan: PLAN,
    canvas: canvas(),
    draw: () => {
      throw new Error('no graphics');
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  await expect(broken).rejects.toThrow('no graphics');
  expect(writer.cancel).toHaveBeenCalledTimes(1);
});

test('length, size and time to go are told in words', () => {
  expect(filmWords(planFilm(USUAL_FILM, 4))).toBe('4.0 s, 120 frames of 1920 × 1080');
  expect(filmWords({ ...PLAN, frames: 1 })).toContain('1 frame of');
  expect([bytesWords(340_000), bytesWords(24_300_000)]).toEqual(['0.3 MB', '24 MB']);
  expect(leftWords({ done: 1, of: 9, left: null })).toBe('1 of 9 frames');
  expect(leftWords({ done: 3, of: 9, left: 7.2 })).toBe('3 of 9 frames, 8 s to go');
  expect(leftWords({ done: 3, of: 900, left: 125 })).toBe('3 of 900 frames, 2 min 5 s to go');
});
