import { Color } from 'three';

type Oklab = readonly [L: number, a: number, b: number];

/** A color scale of at least two stops, blended in OKLab so that equal steps look equal. */
export type Ramp = readonly Oklab[];

export function rampOf(stops: readonly string[]): Ramp {
  return stops.map((stop) => oklabOf(new Color(stop)));
}

/** Writes the color at `t`, 0 … 1, in linear light. */
export function rampColor(ramp: Ramp, t: number, out: Color): Color {
  const x = Math.min(1, Math.max(0, t)) * (ramp.length - 1);
  const i = Math.min(ramp.length - 2, Math.floor(x));
  const f = x - i;
  const [p, q] = [ramp[i], ramp[i + 1]];
  return fromOklab(p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f, p[2] + (q[2] - p[2]) * f, out);
}

/** CSS colors of evenly spaced steps, for legends. */
export function rampSteps(ramp: Ramp, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `#${rampColor(ramp, i / (count - 1), new Color()).getHexString('srgb')}`,
  );
}

// Ottosson 2020, "A perceptual color space for image processing"
function oklabOf({ r, g, b }: Color): Oklab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab(L: number, a: number, b: number, out: Color): Color {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return out.setRGB(
    Math.max(0, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    Math.max(0, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    Math.max(0, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  );
}
