import { linearOf, oklabOf, type Three } from '../../../display/oklab';

/** Five of the colors of viridis, from low to high (van der Walt and Smith 2015, dedicated to the public domain). */
const STOPS = ['#440154', '#3b528b', '#21918c', '#5ec962', '#fde725'];

/** How many colors a map is painted with: as many as can be told apart. */
export const LEVELS = 64;

type Oklab = readonly number[];

/**
 * Colors of equal steps, [level] as CSS: along the way through the stops in OKLab, where equal distances look equally large. Lightness
 * rises all the way, so that they can be told apart in gray and with every kind of color vision.
 */
export const RAMP: readonly string[] = evenSteps(STOPS.map(labOf), LEVELS).map(cssOf);

function evenSteps(stops: readonly Oklab[], count: number): Oklab[] {
  const way = [0];
  for (let i = 1; i < stops.length; i++) way.push(way[i - 1] + distance(stops[i - 1], stops[i]));
  return Array.from({ length: count }, (_, k) => {
    const goal = (way[way.length - 1] * k) / (count - 1);
    const i = Math.min(
      stops.length - 2,
      way.findLastIndex((each) => each <= goal),
    );
    const share = (goal - way[i]) / (way[i + 1] - way[i]);
    return stops[i].map((from, c) => from + (stops[i + 1][c] - from) * share);
  });
}

function distance(a: Oklab, b: Oklab): number {
  return Math.hypot(...a.map((value, c) => value - b[c]));
}

function labOf(css: string): Oklab {
  const channel = (i: number) => toLight(Number.parseInt(css.slice(1 + 2 * i, 3 + 2 * i), 16) / 255);
  return [...oklabOf(channel(0), channel(1), channel(2), [0, 0, 0])];
}

function cssOf([L, a, b]: Oklab): string {
  const light: Three = linearOf(L, a, b, [0, 0, 0]);
  const hex = (value: number) =>
    Math.round(255 * Math.min(1, fromLight(value)))
      .toString(16)
      .padStart(2, '0');
  return `#${[...light].map(hex).join('')}`;
}

// IEC 61966-2-1, sRGB
function toLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLight(value: number): number {
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}
