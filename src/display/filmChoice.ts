import type { Side } from './side';

/** Pixels of a film's frames, wide by high. */
const FILM_SIZES = {
  '720p': [1280, 720],
  '1080p': [1920, 1080],
  '1440p': [2560, 1440],
  '4K': [3840, 2160],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type FilmSize = keyof typeof FILM_SIZES;
export const FILM_SIZE_NAMES = ['720p', '1080p', '1440p', '4K'] as const satisfies readonly FilmSize[];
/** Frames a second. */
export const FILM_RATES = ['30', '60'] as const;
/** How often the repetition is seen. */
export const FILM_TIMES = ['1', '2', '3', '5', '10'] as const;
export const FILM_PANES = ['both', 'left', 'right'] as const;

/** How a film is made. */
export interface FilmChoice {
  readonly panes: (typeof FILM_PANES)[number];
  readonly size: FilmSize;
  readonly rate: (typeof FILM_RATES)[number];
  readonly times: (typeof FILM_TIMES)[number];
}

export const USUAL_FILM: FilmChoice = { panes: 'both', size: '1080p', rate: '30', times: '1' };

/** What follows from a choice for a repetition of a length. */
export interface FilmPlan {
  readonly sides: readonly Side[];
  /** px */
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly rate: number;
  readonly frames: number;
  /** s */
  readonly duration: number;
  /** bit/s: enough for moving outlines on still ground. */
  readonly bitrate: number;
  /** The most the film comes to, bytes; a picture that moves little needs less. */
  readonly mostBytes: number;
}

const BITS_PER_PIXEL = 0.1;

/** A film of a repetition that takes so many seconds; whole frames, and at least one. */
export function planFilm({ panes, size, rate, times }: FilmChoice, repetitionSeconds: number): FilmPlan {
  const [width, height] = FILM_SIZES[size];
  const perSecond = Number(rate);
  const frames = Math.max(1, Math.round(Number(times) * repetitionSeconds * perSecond));
  const duration = frames / perSecond;
  const bitrate = Math.round(width * height * perSecond * BITS_PER_PIXEL);
  return {
    sides: panes === 'both' ? ['left', 'right'] : [panes],
    width,
    height,
    rate: perSecond,
    frames,
    duration,
    bitrate,
    mostBytes: (bitrate * duration) / 8,
  };
}

/** Seconds into a repetition at which a frame of a film is taken. */
export function timeOfFrame({ rate }: FilmPlan, frame: number, repetitionSeconds: number): number {
  return (frame / rate) % repetitionSeconds;
}
